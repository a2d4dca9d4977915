package io.lectern.store.transfer;

import static io.lectern.store.transfer.DatabaseRows.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.database.Dump;
import io.lectern.store.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of one database and brought into another is the same there, for the store and for clients. */
class ExportImportIT {
    private static final String WORD = "wombat";
    private static final String FILE = "store";

    private static final String TOKENS = "select token_type from store.token_entry";
    private static final String INDEXES_LOST = "select max(global_index) - count(*) from store.domain_event";
    private static final String ORIGIN = TestPostgres.fresh();

    /** What was exported, and how it was stored and answered for then: in this order, since who asks is noted. */
    private record Exported(
            FilledSpace filled,
            List<String> events,
            List<String> audiences,
            Map<String, List<String>> rows,
            List<String> tokens,
            List<String> lost,
            List<String> answers,
            String position) {}

    @TempDir
    private static Path folder;

    private static LecternProcess lectern;
    private static Exported exported;

    private final String copy = TestPostgres.fresh();

    @BeforeAll
    static void exportWhatHappened() throws Exception {
        lectern = LecternProcess.start(folder.resolve("origin"), settings(ORIGIN));
        var filled = FilledSpace.in(lectern.base(), WORD);
        export(FILE).succeeded();
        exported = new Exported(
                filled,
                DatabaseRows.ofEvents(ORIGIN),
                DatabaseRows.ofAudiences(ORIGIN),
                DatabaseRows.ofContexts(ORIGIN),
                query(ORIGIN, TOKENS),
                query(ORIGIN, INDEXES_LOST),
                answers(lectern.base(), filled),
                lectern.as("ada").feed(educators(filled)).position());
    }

    @AfterAll
    static void end() {
        lectern.close();
    }

    @Test
    void everythingIsTheSameInAnotherDatabase() throws Exception {
        var filled = exported.filled();
        var rows = exported.rows();
        assertThat(exported.answers()).allMatch(answer -> answer.startsWith("200"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(FILE + ".keys"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file(FILE))).doesNotContain(WORD);

        assertThat(importInto(copy).succeeded().out()).contains("Imported ").doesNotContain("Going on");

        assertThat(DatabaseRows.ofEvents(copy)).isNotEmpty().isEqualTo(exported.events());
        assertThat(DatabaseRows.ofAudiences(copy)).isNotEmpty().isEqualTo(exported.audiences());
        assertThat(DatabaseRows.ofContexts(copy)).isEqualTo(rows);
        assertThat(DatabaseRows.ofContexts(copy))
                .extractingByKeys(
                        "handin.draft",
                        "handin.calendar",
                        "file.chunk",
                        "handin.receipt_key",
                        "space.roster_name",
                        "space.invitation")
                .allSatisfy(table -> assertThat(table).isNotEmpty());
        assertThat(rows.entrySet())
                .as("what services said of submissions, and what people have read")
                .anyMatch(table -> table.getKey().endsWith(".check_event")
                        && !table.getValue().isEmpty())
                .anyMatch(table -> table.getKey().equals("conversation.read_marker")
                        && !table.getValue().isEmpty());
        assertThat(query(copy, "select task_instance from handin.scheduled_tasks"))
                .containsExactly(id(filled.assignment()) + "@000000000003");
        assertThat(query(copy, TOKENS)).isEqualTo(exported.tokens());
        try (var other = LecternProcess.start(folder.resolve("copy"), settings(copy))) {
            assertThat(answers(other.base(), filled)).isEqualTo(exported.answers());
            var ada = other.as("ada");
            var live = "/api/live?destination=" + educators(filled) + "&after=";
            assertThat(ada.get(live + exported.position()).status())
                    .as("a place in the origin")
                    .isEqualTo(410);
            assertThat(ada.feed(educators(filled)).items())
                    .extracting(item -> item.get("type").asString())
                    .contains("quiz:Finished");
            assertThat(ada.get(filled.space() + "/audit?type=quiz:Finished").text())
                    .contains("\"comment\":\"" + WORD + "\"");
            JarCommandRun.of(settings(copy), "verify-log", data()).succeeded();
            var renamed = ada.put(filled.assignment() + "/title", "{\"title\":\"Fern\"}", "If-Match", "\"3\"");
            assertThat(renamed.etag()).startsWith("\"4-");
        }
        assertThat(query(copy, INDEXES_LOST))
                .as("the first event after the import has the next index, whoever wrote before")
                .isEqualTo(exported.lost());
        importInto(copy).refused("imported already");
        importInto(ORIGIN).refused("A Lectern serves this database");
    }

    @Test
    void anExportThatIsTakenDuringWritesIsOfOneMoment() throws Exception {
        var written = new AtomicBoolean();
        var end = new AtomicBoolean();
        var writers = Stream.of("bea", "cyd", "dan")
                .map(who -> CompletableFuture.runAsync(() -> write(lectern.as(who), written, end)))
                .toList();
        await().untilTrue(written);
        export("busy").succeeded();
        end.set(true);
        writers.forEach(CompletableFuture::join);

        importInto(copy, "busy").succeeded();

        var events = DatabaseRows.ofEvents(copy);
        assertThat(DatabaseRows.ofEvents(ORIGIN)).containsAll(events).hasSizeGreaterThan(events.size());
        var lost = """
                select k.stream from personal.key k where k.stream like 'handin-%' and not exists
                (select from store.domain_event e where e.aggregate_identifier = k.stream)""";
        assertThat(query(copy, "select stream from personal.key")).isNotEmpty();
        assertThat(query(copy, lost)).as("keys of words that are not there").isEmpty();
        var gap = """
                select aggregate_identifier from store.domain_event group by 1
                having max(sequence_number) + 1 <> count(*)""";
        assertThat(query(copy, gap)).isEmpty();
    }

    @Test
    void whoeverIsErasedIsInNoExportAndInNoImportOfAnOlderOne() throws Exception {
        JarCommandRun.of(settings(ORIGIN), "erase", "ben", data()).succeeded();
        export("later").succeeded();
        assertThat(holding(WORD)).extracting(Path::toString).noneMatch(name -> name.contains("later"));
        var erasures = Files.writeString(folder.resolve("erasures"), "ben\n\n");

        importInto(copy, FILE, "--erasures=" + erasures).succeeded();

        assertThat(Dump.tablesWith(copy, WORD)).isEmpty();
        assertThat(query(copy, "select person from personal.key where person = 'ben'"))
                .isNotEmpty();
        try (var other = LecternProcess.start(folder.resolve("copy"), settings(copy))) {
            assertThat(JarCommandRun.of(settings(copy), "erase", "ben", data())
                            .succeeded()
                            .out())
                    .contains("Erased what ben wrote in ")
                    .doesNotContain("in 0 streams");
            assertThat(other.as("ada").get("/api/spaces").status()).isEqualTo(200);
        }
    }

    @Test
    void theDatabaseThatComesAlongIsFilledToo() throws Exception {
        FilledSpace filled;
        List<String> before;
        var data = folder.resolve("own");
        var file = file("embedded").toString();
        try (var first = LecternProcess.start(data)) {
            filled = FilledSpace.in(first.base(), WORD);
            before = answers(first.base(), filled);
        }
        JarCommandRun.of(new String[0], "export", file, "--lectern.data=" + data)
                .succeeded();
        var other = folder.resolve("other");

        JarCommandRun.of(new String[0], "import", file, "--lectern.data=" + other)
                .succeeded();

        try (var second = LecternProcess.start(other)) {
            assertThat(answers(second.base(), filled)).isEqualTo(before);
        }
    }

    private static void write(Api who, AtomicBoolean written, AtomicBoolean end) {
        var own = who.post("/api/spaces", "{\"name\":\"Own\"}").id();
        while (!end.get()) {
            var assignment = who.post("/api/spaces/" + own + "/assignments", "{\"title\":\"Essay\"}")
                    .location();
            who.put(assignment + "/title", "{\"title\":\"Moss\",\"note\":\"shorter\"}", "If-Match", "\"0\"");
            written.set(true);
        }
    }

    /** What clients get of it all, with status, tag and body. */
    private static List<String> answers(String base, FilledSpace filled) {
        var answers = new ArrayList<String>();
        var ada = Api.signIn(base, "ada");
        var ben = Api.signIn(base, "ben", "Ben " + WORD);
        for (var path : List.of(
                filled.space(),
                filled.space() + "/members",
                filled.space() + "/conversations",
                filled.assignment(),
                filled.assignment() + "?version=0",
                filled.assignment() + "/history",
                filled.assignment() + "/submissions",
                filled.submission() + "/history",
                filled.submission() + "/hand-ins/1/receipt",
                filled.message())) answers.add(answer(ada, path));
        for (var path : List.of(filled.assignment() + "/draft", filled.submission(), filled.file(), filled.message()))
            answers.add(answer(ben, path));
        var receipt = ben.get(filled.submission() + "/hand-ins/1/receipt").text();
        var verified = ben.post("/api/receipts/verification", receipt);
        answers.add(verified.status() + verified.text());
        assertThat(verified.text()).contains("true");
        return answers;
    }

    private static String answer(Api who, String path) {
        var result = who.get(path);
        return result.status() + " " + path + " " + result.header("ETag").orElse("") + " " + result.text();
    }

    private static String educators(FilledSpace filled) {
        return "/topic/spaces." + id(filled.space()) + ".educators";
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<Path> holding(String word) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("origin")))
                    .filter(file -> holds(file, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JarCommandRun export(String file) throws Exception {
        return JarCommandRun.of(settings(ORIGIN), "export", file(file).toString(), data());
    }

    private static JarCommandRun importInto(String database) throws Exception {
        return importInto(database, FILE);
    }

    private static JarCommandRun importInto(String database, String file, String... more) throws Exception {
        var settings =
                Stream.concat(Stream.of(settings(database)), Stream.of(more)).toArray(String[]::new);
        return JarCommandRun.of(settings, "import", file(file).toString(), data());
    }

    private static Path file(String name) {
        return folder.resolve(name);
    }

    private static String data() {
        return "--lectern.data=" + folder.resolve("command");
    }

    private static String[] settings(String database) {
        return new String[] {"--spring.datasource.url=" + database, "--lectern.demo.enabled=true"};
    }
}
