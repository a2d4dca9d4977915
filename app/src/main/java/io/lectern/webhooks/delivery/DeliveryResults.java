package io.lectern.webhooks.delivery;

import java.sql.Types;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What came of what was sent, and that the next one of its stream can go once it is over. */
@Component
class DeliveryResults {
    private static final String OURS = "number = :number and claims = :claim and state in ('WAITING', 'RETRYING')";
    private static final String RECORD = """
            update webhooks.delivery
               set state = :state, status = :status, cause = :cause, attempts = attempts + 1,
                   hastened = hastened + :hastened, tried_at = now(),
                   next_try_at = now() + :delay * interval '1 ms', claimed_until = null
             where\s""" + OURS;
    private static final String NEXT = """
            update webhooks.delivery set next_try_at = now()
             where next_try_at is null
               and number = (select min(number) from webhooks.delivery
                              where webhook = :webhook and stream = :stream and state in ('WAITING', 'RETRYING'))""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DeliveryResults(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * How an attempt ended.
     *
     * @param delay after which it is tried again, null if it is not
     * @param hastened whether that is earlier than by the schedule
     */
    record Result(
            DeliveryState state,
            @Nullable Integer status,
            @Nullable String cause,
            @Nullable Duration delay,
            boolean hastened) {}

    /** Keeps it, unless another node has taken the delivery meanwhile. */
    void keep(Delivery delivery, Result result) {
        transaction.executeWithoutResult(status -> {
            share(delivery.webhook());
            if (record(delivery, result) && result.delay() == null) releaseNext(delivery);
        });
    }

    /** Has nothing sent of what its service may not be told any more. */
    void drop(Delivery delivery) {
        transaction.executeWithoutResult(status -> {
            share(delivery.webhook());
            var dropped = jdbc.sql("delete from webhooks.delivery where " + OURS)
                    .param("number", delivery.number())
                    .param("claim", delivery.claim())
                    .update();
            if (dropped == 1) releaseNext(delivery);
        });
    }

    /** Ends a webhook whose receiver wants nothing any more. */
    void end(Delivery delivery, Result result) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update webhooks.webhook set ended_at = now() where webhook = :webhook and ended_at is null")
                    .param("webhook", delivery.webhook())
                    .update();
            record(delivery, result);
            jdbc.sql("delete from webhooks.delivery where webhook = :webhook and state in ('WAITING', 'RETRYING')")
                    .param("webhook", delivery.webhook())
                    .update();
        });
    }

    private void share(String webhook) {
        jdbc.sql("select true from webhooks.webhook where webhook = :webhook for share")
                .param("webhook", webhook)
                .query(Boolean.class)
                .optional();
    }

    private boolean record(Delivery delivery, Result result) {
        var delay = result.delay();
        return jdbc.sql(RECORD)
                        .param("number", delivery.number())
                        .param("claim", delivery.claim())
                        .param("state", result.state().name())
                        .param("status", result.status(), Types.INTEGER)
                        .param("cause", result.cause(), Types.VARCHAR)
                        .param("hastened", result.hastened() ? 1 : 0)
                        .param("delay", delay == null ? null : delay.toMillis(), Types.BIGINT)
                        .update()
                == 1;
    }

    private void releaseNext(Delivery delivery) {
        jdbc.sql(NEXT)
                .param("webhook", delivery.webhook())
                .param("stream", delivery.stream())
                .update();
    }
}
