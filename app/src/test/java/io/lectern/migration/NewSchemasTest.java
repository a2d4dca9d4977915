package io.lectern.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that was made at once is the one that Flyway would have made script by script. */
class NewSchemasTest {
    private static final SortedMap<String, Scripts> MODULES =
            Scripts.byModule(new PathMatchingResourcePatternResolver());
    private static final JdbcTemplate AT_ONCE = madeAtOnce();
    private static final JdbcTemplate BY_FLYWAY = madeByFlyway();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select attrelid::regclass, attnum, attname, format_type(atttypid, atttypmod), attnotnull,"
                        + " attidentity, attcollation, pg_get_expr(adbin, adrelid), reloptions, relkind, relacl,"
                        + " relowner::regrole"
                        + " from pg_attribute a join pg_class c on c.oid = attrelid"
                        + " left join pg_attrdef d on (adrelid, adnum) = (attrelid, attnum)"
                        + " where relnamespace::regnamespace::text !~ '^pg_toast'",
                "select indrelid::regclass, pg_get_indexdef(indexrelid) from pg_index"
                        + " where indrelid::regclass::text !~ '^pg_toast'",
                "select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint",
                "select pg_get_triggerdef(oid), tgenabled from pg_trigger where not tgisinternal",
                "select oid::regprocedure, pg_get_functiondef(oid), proacl, proowner::regrole from pg_proc"
                        + " where prokind in ('f', 'p') and pronamespace <> 'pg_catalog'::regnamespace",
                "select table_schema, table_name, view_definition from information_schema.views",
                "select nspname, nspowner::regrole, nspacl from pg_namespace where nspname !~ '^pg_(temp|toast_temp)'",
                "select seqrelid::regclass, seqincrement, seqmax, seqcache from pg_sequence"
            })
    void itHasTheSame(String things) {
        assertThat(rows(AT_ONCE, things)).isNotEmpty().isEqualTo(rows(BY_FLYWAY, things));
    }

    @Test
    void itsHistoriesAreTheSame() {
        assertThat(MODULES.keySet()).isNotEmpty().allSatisfy(module -> {
            var history = "select installed_rank, version, description, type, script, checksum, installed_by, success"
                    + " from " + module + ".flyway_schema_history";
            assertThat(rows(AT_ONCE, history)).isNotEmpty().isEqualTo(rows(BY_FLYWAY, history));
        });
    }

    @Test
    void flywayGoesOnWithIt() {
        var url = TestPostgres.fresh();
        var database = new DriverManagerDataSource(url);
        TestMigrations.migrate(database);
        new JdbcTemplate(database).execute("""
                drop table personal.erased cascade;
                delete from personal.flyway_schema_history where version = '2'""");

        TestMigrations.migrate(database);

        assertThat(new JdbcTemplate(database)
                        .queryForList("select version from personal.flyway_schema_history", String.class))
                .contains("2");
    }

    @Test
    void whatHasASchemaAlreadyIsLeftAlone() throws SQLException {
        var database = new DriverManagerDataSource(TestPostgres.fresh());
        new JdbcTemplate(database).execute("create schema handin");

        try (var connection = database.getConnection()) {
            assertThat(NewSchemas.make(connection, MODULES)).isFalse();
        }
    }

    @Test
    void ofAScriptThatFailsNothingIsLeft() throws SQLException {
        var database = new DriverManagerDataSource(TestPostgres.fresh());
        new JdbcTemplate(database)
                .execute("create function public.refuse() returns event_trigger language plpgsql as"
                        + " $$ begin if current_schema = 'views' then raise exception 'refused'; end if; end $$;"
                        + " create event trigger refuse on ddl_command_start execute function public.refuse()");

        try (var connection = database.getConnection()) {
            assertThatThrownBy(() -> NewSchemas.make(connection, MODULES)).hasMessageContaining("refused");
        }
        assertThat(rows(new JdbcTemplate(database), "select nspname from pg_namespace where nspname = 'store'"))
                .isEmpty();
    }

    private static List<String> rows(JdbcTemplate database, String sql) {
        return database.queryForList(sql).stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static JdbcTemplate madeAtOnce() {
        var database = new DriverManagerDataSource(TestPostgres.fresh());
        TestMigrations.migrate(database);
        return new JdbcTemplate(database);
    }

    private static JdbcTemplate madeByFlyway() {
        var database = new DriverManagerDataSource(TestPostgres.fresh());
        new ModuleMigrations(new TableOwner(database, null), new PathMatchingResourcePatternResolver(), List.of())
                .migrate(MODULES);
        return new JdbcTemplate(database);
    }
}
