package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.store.TestPostgres;
import io.lectern.store.keys.CopiedEvents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How fast all views are made of the events when a program starts, with 512 MiB of heap at most. */
class ReplayBenchmark {
    private static final Logger log = LoggerFactory.getLogger(ReplayBenchmark.class);
    private static final int EVENTS = Integer.getInteger("lectern.bench.events", 1_000_000);
    private static final int SPACES_AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String ALL_READ = """
            update store.token_entry
               set token = convert_to('{"index":' || (select max(global_index) from store.domain_event)
                           || ',"gaps":[]}', 'UTF8'),
                   token_type = 'org.axonframework.eventhandling.GapAwareTrackingToken'
             where processor_name not like '\\_\\_%'""";
    private static final String TABLES = """
            select table_schema || '.' || table_name, string_agg(column_name, ', ' order by ordinal_position)
              from information_schema.columns
             where table_schema ~ '^(space|handin|conversation)(_[0-9a-f]{8})?$' and is_generated = 'NEVER'
               and table_name in ('space', 'membership', 'assignment', 'roster', 'submission', 'own_submission', 'mark',
                                  'conversation', 'message', 'reaction', 'report', 'participant')
             group by 1 order by 1""";
    private static final String SEALED = "select coalesce((select max(global_index) from store.log_seal), 0)"
            + " = (select max(global_index) from store.domain_event)";

    @TempDir
    private static Path data;

    @Test
    void ofManyEvents() throws Exception {
        var database = TestPostgres.fresh();
        start(database).close();
        try (var connection = DriverManager.getConnection(database)) {
            fill(connection);
            makeAgain(connection);
            try (var first = start(database)) {
                say("cold, before the log is sealed", first);
                await().atMost(PATIENCE).until(() -> is(connection, SEALED));
            }
            makeAgain(connection);
            try (var second = start(database)) {
                say("sealed", second);
            }
            copyOfTheSameRows(connection);
        }
    }

    private static LecternProcess start(String database) throws Exception {
        var options = new ArrayList<>(List.of("-Xmx512m"));
        if (!System.getProperty("lectern.bench.agent", "").isEmpty())
            options.add(System.getProperty("lectern.bench.agent"));
        return LecternProcess.start(
                Jvm.asInReadme().with(options.toArray(String[]::new)),
                data,
                "--spring.datasource.url=" + database,
                "--lectern.demo.enabled=true");
    }

    private static void fill(Connection connection) throws Exception {
        var events = new CopiedEvents(connection);
        var random = new Random(2);
        var spaces = new ArrayList<SampleSpace>();
        while (events.count() < EVENTS) {
            while (spaces.size() < SPACES_AT_ONCE) spaces.add(new SampleSpace(events, random));
            spaces.get(random.nextInt(SPACES_AT_ONCE)).next();
            spaces.removeIf(SampleSpace::isOver);
        }
        events.flush();
        run(connection, ALL_READ);
        run(connection, "vacuum analyze store.domain_event, personal.key");
    }

    private static void makeAgain(Connection connection) throws SQLException {
        run(connection, "update views.shape set position = 0, built = false");
        run(connection, "checkpoint");
    }

    private static void say(String when, LecternProcess lectern) throws Exception {
        var status = Files.readString(Path.of("/proc", Long.toString(lectern.pid()), "status"));
        var peak = status.lines()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow();
        log.info("{}: {}", when, peak);
        for (var line : lectern.log()) if (line.contains("views of")) log.info("{}", line);
    }

    /** The least that the same rows cost, whoever writes them: the yardstick. */
    private static void copyOfTheSameRows(Connection connection) throws SQLException {
        run(connection, "set synchronous_commit = off");
        var all = 0.0;
        for (var table : tables(connection)) {
            run(connection, "create temporary table kept as select " + table.columns() + " from " + table.name());
            run(connection, "truncate " + table.name());
            var began = System.nanoTime();
            run(connection, "insert into " + table.name() + " (" + table.columns() + ") select * from kept");
            var seconds = (System.nanoTime() - began) / 1e9;
            all += seconds;
            log.info("{}", String.format(Locale.ROOT, "the rows of %s alone: %.1f s", table.name(), seconds));
            run(connection, "drop table kept");
        }
        assertThat(all).isPositive();
        log.info("{}", String.format(Locale.ROOT, "all rows alone: %.1f s", all));
    }

    /** @param columns those that are written */
    private record ViewTable(String name, String columns) {}

    private static List<ViewTable> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<ViewTable>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) tables.add(new ViewTable(rows.getString(1), rows.getString(2)));
        }
        return tables;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean is(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
