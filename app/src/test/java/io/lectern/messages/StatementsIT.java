package io.lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many SQL statements a request needs, as the database itself logs them: in the transaction of the request, and of
 * its connection just before; BEGIN and COMMIT do not count.
 */
class StatementsIT {
    private static final Pattern STATEMENT =
            Pattern.compile("(\\d+) LOG: +(?:statement|execute [^:]*): *(.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("\\R(?=\\d+ [A-Z]+: )");
    /** What the driver asks once on each connection. */
    private static final String LEARNS_COLUMNS = "SELECT c.oid, a.attnum";

    private static final String APPEND = "insert into store.domain_event";
    private static final String MARK = "select '";
    /** Lectern asks other things meanwhile, but none each of so many times. */
    private static final int TIMES = 20;

    private static final String BLOCKS = "[{\"type\":\"paragraph\",\"text\":\"Moss\"}]";

    @TempDir
    Path folder;

    private record Statement(String connection, String sql) {
        boolean is(String keyword) {
            return sql.regionMatches(true, 0, keyword, 0, keyword.length());
        }
    }

    @Test
    void aRequestNeedsFewStatements() throws Exception {
        try (var database = database();
                var lectern = LecternProcess.start(
                        folder.resolve("data"),
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--lectern.demo.enabled=true")) {
            var ada = lectern.as("ada");
            var ben = lectern.as("ben");
            var space = "/api/spaces/"
                    + ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            ada.put(space + "/members/ben", "{\"role\":\"STUDENT\"}");
            var talk = ada.post(
                            space + "/conversations",
                            "{\"kind\":\"POST\",\"title\":\"Moss\",\"blocks\":" + BLOCKS + "}")
                    .location();
            var essay = created(ada, space);
            warm(ada, ben, space, essay, talk);
            var quiz = Api.signInAsService(lectern.base(), "quiz", "lectern:write:quiz");
            pushed(quiz);

            assertThat(commanded(database, () -> created(ada, space))).hasSizeLessThanOrEqualTo(6);
            assertThat(commanded(database, () -> renamed(ada, essay, "Mosses"))).hasSizeLessThanOrEqualTo(3);
            assertThat(commanded(database, () -> posted(ada, talk))).hasSizeLessThanOrEqualTo(3);
            assertThat(commanded(database, () -> posted(ada, talk, "Idempotency-Key", "post-1")))
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(commanded(database, () -> handedIn(ben, created(ada, space))))
                    .hasSizeLessThanOrEqualTo(8);
            assertThat(commanded(database, () -> pushed(quiz))).hasSizeLessThanOrEqualTo(3);
            assertThat(read(database, () -> ada.get(essay)))
                    .singleElement()
                    .matches(sql ->
                            sql.matches("(?s).*role from space.membership.*from handin(_[0-9a-f]{8})?\\.assignment.*"));
        }
    }

    /** Pools of connections are filled, plans made, names learned and the key of receipts made. */
    private static void warm(Api ada, Api ben, String space, String essay, String talk) {
        renamed(ada, essay, "Moss");
        posted(ada, talk);
        handedIn(ben, created(ada, space));
        ada.get(essay);
    }

    private static String created(Api ada, String space) {
        return ada.post(space + "/assignments", "{\"title\":\"Essay\",\"hidden\":false}")
                .location();
    }

    private static int renamed(Api ada, String essay, String title) {
        var tag = ada.get(essay).etag();
        return ada.put(essay + "/title", "{\"title\":\"" + title + "\"}", "If-Match", tag)
                .status();
    }

    private static int posted(Api ada, String talk, String... headers) {
        return ada.post(talk + "/messages", "{\"blocks\":" + BLOCKS + "}", headers)
                .status();
    }

    private static int handedIn(Api ben, String essay) {
        return ben.post(essay + "/submissions", "{\"content\":" + BLOCKS + "}").status();
    }

    private static int pushed(Api quiz) {
        return quiz.post("/api/events", "{\"type\":\"quiz:Finished\",\"stream\":\"quiz-1\",\"data\":{}}")
                .status();
    }

    /** The statements of the last transaction that appended an event. */
    private List<String> commanded(EmbeddedPostgres database, Supplier<Object> request) throws Exception {
        return transaction(
                logged(database, request), statement -> statement.sql().contains(APPEND));
    }

    /** The statements that are sent each time, in no transaction: those of the request, whatever else goes on. */
    private List<String> read(EmbeddedPostgres database, Supplier<Object> request) throws Exception {
        var common = sent(database, request);
        for (var time = 1; time < TIMES; time++) {
            var others = new ArrayList<>(sent(database, request));
            common = common.stream().filter(others::remove).toList();
        }
        return common;
    }

    /** What the driver asks of a connection is empty; the mark at the end is the test's own. */
    private List<String> sent(EmbeddedPostgres database, Supplier<Object> request) throws Exception {
        return logged(database, request).stream()
                .map(Statement::sql)
                .filter(sql -> !sql.isEmpty() && !sql.startsWith(MARK))
                .toList();
    }

    private static List<String> transaction(List<Statement> logged, Predicate<Statement> itsOwn) {
        var known = logged.stream().filter(itsOwn).reduce((first, last) -> last).orElseThrow();
        var own = logged.stream()
                .filter(statement -> statement.connection().equals(known.connection()))
                .toList();
        var at = own.indexOf(known);
        var begin = at;
        while (!own.get(begin).is("BEGIN")) begin--;
        while (begin > 0 && own.get(begin - 1).sql().contains("own_submission")) begin--;
        var end = at;
        while (!own.get(end).is("COMMIT")) end++;
        return own.subList(begin, end).stream()
                .filter(statement -> !statement.is("BEGIN") && !statement.sql().startsWith(LEARNS_COLUMNS))
                .map(Statement::sql)
                .toList();
    }

    private List<Statement> logged(EmbeddedPostgres database, Supplier<Object> request) throws Exception {
        var name = UUID.randomUUID().toString();
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(MARK + "begin " + name + "'");
            request.get();
            statement.execute(MARK + "end " + name + "'");
        }
        await().untilAsserted(() -> assertThat(log()).contains("end " + name));
        var log = log();
        return BETWEEN.splitAsStream(log.substring(log.indexOf("begin " + name), log.indexOf("end " + name)))
                .map(STATEMENT::matcher)
                .filter(entry -> entry.find())
                .map(entry -> new Statement(entry.group(1), entry.group(2)))
                .toList();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log/statements.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres database() throws IOException {
        Files.createDirectories(folder.resolve("log"));
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "'" + folder.resolve("log") + "'")
                .setServerConfig("log_filename", "'statements.log'")
                .setServerConfig("log_line_prefix", "'%p '")
                .setServerConfig("log_statement", "'all'")
                .start();
    }
}
