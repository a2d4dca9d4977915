package io.lectern.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warns at every start of durability that is off because a setting allows it. */
@Component
@ConditionalOnProperty(PoolConfiguration.MAY_LOSE)
class DurabilityWarning {
    private static final Logger log = LoggerFactory.getLogger(DurabilityWarning.class);
    private static final String OFF = """
            select name from pg_settings
             where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name""";

    private final JdbcClient jdbc;

    DurabilityWarning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        var off = jdbc.sql(OFF).query(String.class).list();
        if (off.isEmpty()) return;
        log.warn("What was acknowledged may be lost when the power fails: the database has {} off", off);
    }
}
