package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.migration.TestMigrations;
import io.lectern.start.StartException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which import goes on, and which one begins. */
class ImportStateTest {
    private final ImportState state =
            new ImportState(JdbcClient.create(new DriverManagerDataSource(TestMigrations.migrated())));

    @Test
    void anImportGoesOnWithTheErasuresThatItWasBegunWith() {
        state.begin("store", List.of("ben", "cyd"));

        assertThat(state.unfinished("store", List.of("cyd", "ben"))).isPresent();
    }

    @Test
    void itDoesNotGoOnWithOthers() {
        state.begin("store", List.of());
        state.reach(5000);

        assertThatThrownBy(() -> state.unfinished("store", List.of("ben")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("begun with other erasures");
        assertThat(state.unfinished("store", List.of())).isPresent();
    }

    @Test
    void anotherTakesThePlaceOfOneOfWhichNothingIsStored() {
        state.begin("wrong", List.of());

        assertThat(state.unfinished("store", List.of("ben"))).isEmpty();
        state.begin("store", List.of("ben"));

        assertThat(state.unfinished("store", List.of("ben"))).isPresent();
        state.reach(1);
        assertThatThrownBy(() -> state.unfinished("another", List.of()))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("another file");
    }

    @Test
    void itDoesNotGoOnWithoutThoseThatItWasBegunWith() {
        state.begin("store", List.of("ben"));

        assertThatThrownBy(() -> state.unfinished("store", List.of())).hasMessageContaining("other erasures");
    }
}
