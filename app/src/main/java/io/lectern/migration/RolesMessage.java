package io.lectern.migration;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at each start if the role that serves may also change events. */
@Component
class RolesMessage {
    private static final Logger log = LoggerFactory.getLogger(RolesMessage.class);
    private static final String MAY_CHANGE = """
            select current_user
             where has_table_privilege('store.domain_event', 'update, delete, truncate')
                or pg_has_role((select relowner from pg_class where oid = 'store.domain_event'::regclass), 'member')""";

    private final JdbcClient jdbc;

    RolesMessage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationStartedEvent.class)
    void say() {
        mayChange()
                .ifPresent(role -> log.warn(
                        "One role of the database does both: {} serves, and owns the tables, so that it could change"
                                + " events; name their owner in spring.flyway.user, and another role in"
                                + " spring.datasource.username",
                        role));
    }

    private Optional<String> mayChange() {
        return jdbc.sql(MAY_CHANGE).query(String.class).optional();
    }
}
