package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lectern.RunningLectern;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a failed statement was to store stands in no exception, and so in no log: people's words, and their keys. */
class FailureMessagesTest extends RunningLectern {
    private static final String INSERT =
            "insert into personal.key (id, person, stream, secret) values (gen_random_uuid(), ?, ?, sha256('moss'))";
    private static final String WORDS = "Words of ada";

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void noValueIsInWhatTheDriverSays(int rows) {
        var person = WORDS + " " + UUID.randomUUID();
        var values = IntStream.range(0, rows)
                .mapToObj(n -> new Object[] {person, WORDS})
                .toList();
        jdbc.update(INSERT, person, WORDS);

        var failure = catchThrowable(() -> insert(values));

        assertThat(Throwables.getStackTrace(failure)).contains("duplicate key").doesNotContain(WORDS);
    }

    private void insert(List<Object[]> rows) {
        if (rows.size() == 1) jdbc.update(INSERT, rows.get(0));
        else jdbc.batchUpdate(INSERT, rows);
    }
}
