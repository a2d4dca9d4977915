package io.lectern.webhooks.delivery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was sent, and which webhooks have ended, after a month. */
@Component
class OldDeliveries {
    private final JdbcClient jdbc;

    OldDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("""
                        delete from webhooks.delivery
                         where state in ('DELIVERED', 'PARKED') and tried_at < now() - interval '30 days'""").update();
        jdbc.sql("delete from webhooks.webhook where ended_at < now() - interval '30 days'"
                        + " or deleted_at < now() - interval '25 hours'")
                .update();
    }
}
