package io.lectern.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.TestRoles;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One role owns the tables, and the one that serves can do with them what it has to, and no more. */
class TableOwnerTest {
    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'flyway_schema_history'""";
    private static final List<String> ONLY_ADDED =
            List.of("store.domain_event", "store.event_audience", "store.event_hash", "store.log_seal");

    private final TestRoles roles = TestRoles.fresh();
    private final JdbcTemplate serving = roles.asServing();
    private final OwnerCredentials credentials =
            new OwnerCredentials(roles.url(), roles.owner(), TestRoles.OWNERS_PASSWORD);

    @BeforeEach
    void migrate() {
        try (var owner = new TableOwner(serving.getDataSource(), credentials)) {
            new ModuleMigrations(owner, new PathMatchingResourcePatternResolver(), List.of()).migrate();
        }
    }

    @Test
    void whoServesMayDoEverythingWithEveryTableButChangeEvents() {
        for (var table : serving.queryForList(TABLES, String.class))
            for (var right : List.of("select", "insert", "update", "delete", "truncate"))
                assertThat(serving.queryForObject("select has_table_privilege(?, ?)", Boolean.class, table, right))
                        .as(right + " " + table)
                        .isEqualTo(!ONLY_ADDED.contains(table)
                                || List.of("select", "insert").contains(right));
    }

    @Test
    void whatItIsGivenBeyondThatIsTakenAtTheNextStart() {
        new JdbcTemplate(new DriverManagerDataSource(roles.superuser()))
                .execute("grant all on store.domain_event to " + roles.serving());
        migrate();

        assertThatThrownBy(() -> serving.execute("delete from store.domain_event"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void itMayUseWhatIsMadeForItWhileItServes() {
        try (var owner = new TableOwner(serving.getDataSource(), credentials)) {
            owner.execute(connection ->
                    connection.createStatement().execute("create schema handin_0123abcd create table view (id int)"));
        }

        assertThat(serving.update("insert into handin_0123abcd.view values (1)"))
                .isOne();
        serving.execute("truncate handin_0123abcd.view");
    }

    @Test
    void nodesThatStartTogetherDoNotMeet() throws Exception {
        var nodes = Executors.newFixedThreadPool(4);
        try {
            var started = nodes.invokeAll(Collections.nCopies(4, this::makeTenTimes));
            for (var node : started) node.get();
        } finally {
            nodes.shutdownNow();
        }
    }

    private Void makeTenTimes() {
        var again = "drop schema if exists handin_copy cascade; create schema handin_copy create table view (id int)";
        try (var owner = new TableOwner(serving.getDataSource(), credentials)) {
            for (var time = 0; time < 10; time++)
                owner.execute(connection -> connection.createStatement().execute(again));
        }
        return null;
    }

    @Test
    void oneRoleMayDoBoth() {
        var superuser = new DriverManagerDataSource(roles.superuser());
        try (var owner = new TableOwner(superuser, null)) {
            owner.execute(connection -> connection.createStatement().execute("create table store.more ()"));
        }

        assertThat(serving.queryForObject("select has_table_privilege('store.more', 'select')", Boolean.class))
                .isFalse();
    }
}
