package io.lectern.audit;

import org.springframework.jdbc.core.JdbcTemplate;

/** Many events of a space at once, which no projection handles and nobody hears. */
record ManyEvents(JdbcTemplate jdbc) {
    private static final String INSERT = """
            insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                            payload_type, payload, meta_data, space)
            select id, 'mention-0-' || id, 0, 'Notification',
                   to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'message:Mentioned',
                   convert_to('{"message":"' || id || '","conversation":"c","version":0}', 'UTF8'),
                   convert_to('{"actor":"' || actor || '","correlationId":"' || repeat('c', size) || '"}', 'UTF8'),
                   space
              from (select gen_random_uuid()::text as id, cast(? as text) as actor, cast(? as int) as size,
                           cast(? as text) as space
                      from generate_series(1, ?)) as each""";

    void insert(String space, String actor, int bytes, int count) {
        jdbc.update(INSERT, actor, bytes, space, count);
    }
}
