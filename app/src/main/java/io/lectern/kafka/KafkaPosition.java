package io.lectern.kafka;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far events have been sent to Kafka, and which node sends them: one at a time, until it has let go or nothing was
 * heard of it for ten seconds.
 */
class KafkaPosition {
    private static final Duration RENEWED_AFTER = Duration.ofSeconds(3);

    private static final String CLAIM = """
            with claimed as (
              update store.kafka_position set holder = :self, held_until = now() + interval '10 seconds'
               where holder = :self or held_until < now() returning position)
            select position, true as held from claimed
             union all
            select position, false from store.kafka_position where not exists (select from claimed)""";
    private static final String SAVE = """
            update store.kafka_position set position = :reached, held_until = now() + interval '10 seconds'
             where holder = :self and position <= :reached""";
    private static final String RELEASE = "update store.kafka_position set held_until = now() where holder = :self";

    private final String self = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private Claim last = new Claim(0, false);
    private long renewed = System.nanoTime();

    KafkaPosition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found.
     *
     * @param position the index of the last event that was sent
     * @param held whether it is for this node to go on
     */
    record Claim(long position, boolean held) {}

    /** Has this node go on, unless another one does. */
    Claim claim() {
        var now = System.nanoTime();
        if (last.held && now - renewed < RENEWED_AFTER.toNanos()) return last;
        last = jdbc.sql(CLAIM)
                .param("self", self)
                .query((row, n) -> new Claim(row.getLong("position"), row.getBoolean("held")))
                .single();
        renewed = now;
        return last;
    }

    /** Writes down how far this node has come; another one may have taken over meanwhile. */
    void save(long reached) {
        var now = System.nanoTime();
        var saved = jdbc.sql(SAVE).param("reached", reached).param("self", self).update();
        last = new Claim(reached, saved == 1);
        renewed = now;
    }

    /** Lets another node go on at once. */
    void release() {
        last = new Claim(last.position, false);
        jdbc.sql(RELEASE).param("self", self).update();
    }
}
