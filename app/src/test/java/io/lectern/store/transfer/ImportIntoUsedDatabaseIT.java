package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.LecternProcess;
import io.lectern.store.TestPostgres;
import io.lectern.store.TestRoles;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import goes into a database in which nothing was stored, though it was served before. */
class ImportIntoUsedDatabaseIT {
    private static final String ORIGIN = TestPostgres.fresh();
    private static final String POSITIONS = """
            select processor_name || segment || coalesce(convert_from(token, 'UTF8'), '')
              from store.token_entry order by 1""";

    @TempDir
    private static Path folder;

    private final TestRoles roles = TestRoles.fresh();
    private final String copy = roles.superuser();

    @BeforeAll
    static void exportTwice() throws Exception {
        try (var lectern = LecternProcess.start(folder.resolve("origin"), settings())) {
            lectern.as("ada").post("/api/spaces", "{\"name\":\"Biology\"}");
        }
        for (var name : new String[] {"one", "two"})
            JarCommandRun.of(settings(), "export", file(name), data()).succeeded();
    }

    @Test
    void oneThatWasServedWithoutAnEventIsEmpty() throws Exception {
        try (var served =
                LecternProcess.start(folder.resolve("served"), with("--lectern.demo.people=false", roles.settings()))) {
            assertThat(served.base()).isNotEmpty();
            importOf("one").refused("A Lectern serves this database");
        }
        assertThat(DatabaseRows.query(copy, POSITIONS)).isNotEmpty();
        DatabaseRows.execute(copy, "update views.shape set used_at = 'epoch'");

        importOf("one").succeeded();

        assertThat(DatabaseRows.query(copy, POSITIONS)).isEqualTo(DatabaseRows.query(ORIGIN, POSITIONS));
        assertThat(DatabaseRows.ofEvents(copy)).isNotEmpty().isEqualTo(DatabaseRows.ofEvents(ORIGIN));
        DatabaseRows.execute(copy, "update views.shape set used_at = 'epoch'");
        importOf("two").refused("imported already");
    }

    private JarCommandRun importOf(String name) throws Exception {
        return JarCommandRun.of(roles.settings(), "import", file(name), data());
    }

    private static String[] with(String setting, String... others) {
        var all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = setting;
        return all;
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String data() {
        return "--lectern.data=" + folder.resolve("command");
    }

    private static String[] settings() {
        return new String[] {"--spring.datasource.url=" + ORIGIN, "--lectern.demo.enabled=true"};
    }
}
