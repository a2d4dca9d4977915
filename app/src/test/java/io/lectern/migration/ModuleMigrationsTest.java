package io.lectern.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ModuleMigrationsTest {

    @Test
    void theStoreComesFirstAndTheOthersByName() {
        var modules = modules();

        assertThat(modules).first().isEqualTo("store");
        assertThat(modules.stream().skip(1)).isSorted();
    }

    @Test
    void nodesThatStartTogetherOnANewDatabaseTakeTurns() {
        var database = new DriverManagerDataSource(TestPostgres.fresh());

        var nodes = Stream.generate(() -> CompletableFuture.runAsync(() -> TestMigrations.migrate(database)))
                .limit(4)
                .toArray(CompletableFuture[]::new);

        assertThat(CompletableFuture.allOf(nodes)).succeedsWithin(Duration.ofSeconds(60));
        assertThat(new JdbcTemplate(database).queryForObject("SELECT count(*) FROM store.identity", Long.class))
                .isEqualTo(1);
    }

    @Test
    void aMigrationMayTakeLongerThanWhatElseIsWaitedFor() {
        var url = TestPostgres.fresh();
        var hasty = new DriverManagerDataSource(url + (url.contains("?") ? "&" : "?") + "socketTimeout=1");
        var slow = List.<AfterMigration>of(
                connection -> connection.createStatement().execute("SELECT pg_sleep(1.5)"));

        new ModuleMigrations(new TableOwner(hasty, null), new PathMatchingResourcePatternResolver(), slow).migrate();

        assertThat(new JdbcTemplate(hasty).queryForObject("SELECT count(*) FROM store.identity", Long.class))
                .isEqualTo(1);
    }

    @Test
    void everyModuleHasItsHistoryInItsOwnSchema() {
        var database = new DriverManagerDataSource(TestPostgres.fresh());
        TestMigrations.migrate(database);

        assertThat(new JdbcTemplate(database)
                        .queryForList(
                                "SELECT table_schema FROM information_schema.tables"
                                        + " WHERE table_name = 'flyway_schema_history'",
                                String.class))
                .containsExactlyInAnyOrderElementsOf(modules());
    }

    private static Set<String> modules() {
        return Scripts.byModule(new PathMatchingResourcePatternResolver()).keySet();
    }
}
