package io.lectern;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events by SQL, as many as wanted: half of them in one space, the others in spaces of a hundred, a minute apart, by
 * three hundred people. No view is made of them.
 */
record StoredEvents(String database, String space) {
    private static final Logger log = LoggerFactory.getLogger(StoredEvents.class);
    private static final int AT_ONCE = 250_000;
    private static final String INSERT = """
            insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                            payload_type, payload, meta_data, space)
            select 'event-' || n, 'mention-0-' || n, 0, 'Notification',
                   to_char(timestamp '2020-01-01' + n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                   case when n %% 3 = 0 then 'message:Replied' else 'message:Mentioned' end,
                   convert_to('{"message":"message-' || n || '","conversation":"conversation-' || n %% 500
                              || '","version":0}', 'UTF8'),
                   convert_to('{"actor":"student-' || n %% 300 || '","role":"STUDENT","correlationId":"'
                              || md5(n::text) || '","causationId":"' || md5(n::text) || '","space":"' || space
                              || '","audience":{"users":["student-' || n %% 299 || '"]},"ids":{"space":"' || space
                              || '","conversation":"conversation-' || n %% 500 || '","message":"message-' || n
                              || '"}}', 'UTF8'),
                   space
              from (select n, case when n %% 2 = 0 then '%s' else 'space-' || n / 200 end as space
                      from generate_series(%d, %d) as n) as each""";

    private static final String SEEN_BY_VIEWS =
            "update views.shape set position = (select max(global_index) from store.domain_event)";

    /** Goes on where readers of all events would have come to, who are not what is measured. */
    private static final String READ_BY_ALL = """
            update store.token_entry
               set token = convert_to(regexp_replace(convert_from(token, 'UTF8'), '"index":\\d+', '"index":'
                           || (select max(global_index) from store.domain_event), 'g'), 'UTF8')""";

    void insert(int count) throws SQLException {
        try (var connection = DriverManager.getConnection(database)) {
            run(connection, "set synchronous_commit = off");
            for (var from = 1; from <= count; from += AT_ONCE) {
                var to = Math.min(count, from + AT_ONCE - 1);
                run(connection, String.format(Locale.ROOT, INSERT, space, from, to));
                log.info("{} of {} events are stored", to, count);
            }
            run(connection, READ_BY_ALL);
            run(connection, SEEN_BY_VIEWS);
            run(connection, "vacuum analyze store.domain_event");
            run(connection, "checkpoint");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
