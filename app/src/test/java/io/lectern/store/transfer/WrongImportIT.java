package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.LecternProcess;
import io.lectern.store.TestPostgres;
import io.lectern.store.TestRoles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with an import is said in a sentence, and costs nothing. */
class WrongImportIT {
    private static final int EVENTS = 20_000;
    private static final String RENAMED = """
            insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                   payload_type, payload, meta_data, space)
            select 'e' || n, aggregate_identifier, n, type, time_stamp, 'space:Renamed',
                   convert_to(jsonb_build_object('space', space, 'name', 'Biology ' || n)::text, 'UTF8'),
                   meta_data, space
              from store.domain_event, generate_series(1, %d) as n where payload_type = 'space:Created'""";

    private static final String WITH_A_SPACE = TestPostgres.fresh();

    @TempDir
    private Path folder;

    private final String origin = TestPostgres.copyOf(WITH_A_SPACE);
    private final TestRoles roles = TestRoles.fresh();
    private final String copy = roles.superuser();

    @BeforeAll
    static void makeASpace(@TempDir Path data) {
        try (var lectern = LecternProcess.start(data, settings(WITH_A_SPACE))) {
            lectern.as("ada").post("/api/spaces", "{\"name\":\"Biology\"}");
        }
    }

    @Test
    void anImportThatIsKilledGoesOnWhereItWas() throws Exception {
        exportSpace(EVENTS);
        var process = LecternProcess.launch(roles.settings(), "import", file().toString(), data());
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> lines() > 0 || !process.isAlive());
        process.destroyForcibly().waitFor();
        assertThat(lines()).as("killed in the middle").isBetween(1L, (long) EVENTS);

        JarCommandRun.of(roles.settings(), data()).refused("has not ended: say the same import again");
        JarCommandRun.of(roles.settings(), "verify-log", data()).refused("has not ended: say the same import again");
        JarCommandRun.of(roles.settings(), "export", file("backup").toString(), data())
                .refused("has not ended: say the same import again");
        assertThat(file("backup")).doesNotExist();
        var erasures = "--erasures=" + Files.writeString(file("erasures"), "ada\n");
        JarCommandRun.of(roles.settings(), "import", file().toString(), erasures, data())
                .refused("begun with other erasures");
        assertThat(importIntoCopy().succeeded().out()).contains("Going on after line ");

        assertThat(DatabaseRows.ofEvents(copy)).isEqualTo(DatabaseRows.ofEvents(origin));
        assertThat(DatabaseRows.query(copy, "select version from space.space")).containsExactly("" + EVENTS);
        assertThat(DatabaseRows.ofKeys(copy)).isNotEmpty().isEqualTo(DatabaseRows.ofKeys(origin));
    }

    @Test
    void twoEventsThatHaveTheSameKeyAreRefusedAlsoWhenTheImportGoesOn() throws Exception {
        DatabaseRows.execute(
                origin, "alter table store.domain_event drop constraint domain_event_event_identifier_key");
        DatabaseRows.execute(origin, String.format(Locale.ROOT, RENAMED, 1).replace("'e' || n", "event_identifier"));
        JarCommandRun.of(settings(origin), "export", file().toString(), data()).succeeded();

        importIntoCopy().refused("(event_identifier)=");
        importIntoCopy().refused("have the same key");
        JarCommandRun.of(roles.settings(), data()).refused("has not ended");
    }

    @Test
    void damageIsFoundBeforeAnythingIsStored() throws Exception {
        exportSpace(3);
        var whole = Files.readString(file());
        var keys = file("store.keys");

        Files.writeString(file(), whole.replace("Biology 2", "Biology 7"));
        importIntoCopy().refused("is damaged");
        Files.writeString(file(), whole);
        Files.move(keys, file("aside"));
        importIntoCopy().refused("There is no file " + keys);
        JarCommandRun.of(settings(origin), "export", file("other").toString(), data())
                .succeeded();
        Files.copy(file("other.keys"), keys, StandardCopyOption.REPLACE_EXISTING);
        importIntoCopy().refused("belongs to another export");
        Files.move(file("aside"), keys, StandardCopyOption.REPLACE_EXISTING);
        JarCommandRun.of(settings(origin), "export", file().toString(), data()).refused("--replace=true");
        assertThat(DatabaseRows.query(copy, "select source from store.import")).isEmpty();
        assertThat(DatabaseRows.query(copy, "select stream from store.event")).isEmpty();

        importIntoCopy().succeeded();
    }

    @Test
    void filesAndDatabasesThatAreNotThereAreNamed() throws Exception {
        var nowhere = "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/lectern";
        for (var command : List.of("export", "import", "rebuild"))
            JarCommandRun.of(new String[] {nowhere}, command, "space", data())
                    .refused("The command " + command + " cannot be carried out. The database cannot be reached");
        for (var command : List.of(
                new String[] {"export", "store", data()},
                new String[] {"verify-log", data()},
                new String[] {"erase", "ben", data()},
                new String[] {"rebuild", "space", data()})) {
            JarCommandRun.of(new String[0], command).refused("There is no database in the data folder");
            assertThat(folder.resolve("command")).doesNotExist();
        }
        exportSpace(1);
        var other = folder.resolve("nowhere").resolve("store");
        JarCommandRun.of(settings(origin), "export", other.toString(), data()).refused("There is no folder");
        var list = "--erasures=" + folder.resolve("list");
        JarCommandRun.of(roles.settings(), "import", file().toString(), list, data())
                .refused("there is no file " + folder.resolve("list"));
        var mapping = "--mapping=" + folder.resolve("mapping");
        JarCommandRun.of(roles.settings(), "import", file().toString(), mapping, data())
                .refused("there is no file " + folder.resolve("mapping"));
    }

    private void exportSpace(int events) throws Exception {
        DatabaseRows.execute(origin, String.format(Locale.ROOT, RENAMED, events));
        JarCommandRun.of(settings(origin), "export", file().toString(), data()).succeeded();
    }

    private long lines() throws Exception {
        return Long.parseLong(List.copyOf(DatabaseRows.query(copy, "select lines from store.import"))
                .get(0));
    }

    private JarCommandRun importIntoCopy() throws Exception {
        return JarCommandRun.of(roles.settings(), "import", file().toString(), data());
    }

    private Path file() {
        return file("store");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String data() {
        return "--lectern.data=" + folder.resolve("command");
    }

    private static String[] settings(String database) {
        return new String[] {"--spring.datasource.url=" + database, "--lectern.demo.enabled=true"};
    }
}
