package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import io.lectern.store.TestPostgres;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Whoever starts a command hears in a sentence what they can do about the database. */
class StartFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "53100, The database has no room",
        "53200, The database has no room",
        "53300, The database has no connection left",
        "3D000, There is no such database",
        "57P03, The database cannot be reached",
        "28000, The database refuses the sign-in",
        "08006, The database cannot be reached",
        "28P01, The database refuses the sign-in",
        "42501, The database allows its role too little"
    })
    void whatTheDatabaseSaysIsASentence(String state, String sentence) {
        var failure = new IllegalStateException(new SQLException("could not extend file", state));

        assertThat(StartFailures.of(failure))
                .hasValueSatisfying(said -> assertThat(said).startsWith(sentence));
    }

    @Test
    void whoseLockIsWaitedForTooLongIsToBeLookedUp() throws SQLException {
        var url = TestPostgres.fresh();
        var hasty = url + (url.contains("?") ? "&" : "?") + "socketTimeout=1";
        try (var holder = DriverManager.getConnection(url);
                var waiting = DriverManager.getConnection(hasty)) {
            holder.createStatement().execute("select pg_advisory_lock(7)");

            assertThatThrownBy(() -> waiting.createStatement().execute("select pg_advisory_lock(7)"))
                    .satisfies(failure -> assertThat(StartFailures.of(failure))
                            .hasValueSatisfying(said -> assertThat(said).contains("pg_stat_activity")));
        }
    }

    @Test
    void aValueOfAnotherKindIsNamed() {
        var converter = new DefaultListableBeanFactory().getTypeConverter();

        assertThatThrownBy(() -> converter.convertIfNecessary("maybe", boolean.class))
                .satisfies(failure -> assertThat(StartFailures.of(failure))
                        .hasValueSatisfying(said -> assertThat(said).contains("value maybe", "kind boolean")));
    }

    @Test
    void whatASetterRefusesIsSaidWithItsReason() {
        var settings = new MapConfigurationPropertySource(Map.of("pool.connection-timeout", "5"));

        assertThatThrownBy(() -> new Binder(settings).bind("pool", HikariConfig.class))
                .satisfies(failure -> assertThat(StartFailures.of(failure))
                        .contains("The setting pool has a value that it cannot have:"
                                + " connectionTimeout cannot be less than 250ms"));
    }

    /** As where the locale has no letter for it. */
    @Test
    void aFileThatJavaCannotNameIsTheReason() {
        var path = new InvalidPathException("\uFFFDx", "Malformed input");

        for (var failure : List.of(new IllegalStateException(path), new TypeMismatchException("x", Path.class, path)))
            assertThat(StartFailures.of(failure))
                    .hasValueSatisfying(said -> assertThat(said).startsWith("The command names a file that "));
    }

    @ParameterizedTest
    @CsvSource({"23505", "42P01"})
    void aMistakeOfTheProgramIsNone(String state) {
        assertThat(StartFailures.of(new SQLException("duplicate key", state))).isEmpty();
    }
}
