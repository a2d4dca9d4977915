package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever starts a command hears in a sentence what they can do about the database. */
class StartFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "53100, The database has no room",
        "53200, The database has no room",
        "53300, The database cannot be reached",
        "08006, The database cannot be reached",
        "28P01, The database refuses the sign-in"
    })
    void whatTheDatabaseSaysIsASentence(String state, String sentence) {
        var failure = new IllegalStateException(new SQLException("could not extend file", state));

        assertThat(StartFailures.of(failure))
                .hasValueSatisfying(said -> assertThat(said).startsWith(sentence));
    }

    @ParameterizedTest
    @CsvSource({"23505", "42P01"})
    void aMistakeOfTheProgramIsNone(String state) {
        assertThat(StartFailures.of(new SQLException("duplicate key", state))).isEmpty();
    }
}
