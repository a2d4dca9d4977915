package io.lectern.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledPostgresTest {

    @TempDir
    private static Path folder;

    @Test
    void programsCanBeRunAndLinksLead() throws IOException {
        var unpacked = BundledPostgres.in(folder);

        for (var program : new String[] {"initdb", "pg_ctl", "postgres"})
            assertThat(unpacked.resolve("bin").resolve(program)).isExecutable();
        assertThat(links(unpacked))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
        assertThat(unpacked.resolve("share/postgresql/postgresql.conf.sample")).isNotEmptyFile();
    }

    @Test
    void whatIsTheSameIsOneFile() throws IOException {
        var zones = BundledPostgres.in(folder).resolve("share/postgresql/timezone");

        assertThat(Files.isSameFile(zones.resolve("Asia/Calcutta"), zones.resolve("Asia/Kolkata")))
                .isTrue();
        assertThat(Files.isSameFile(zones.resolve("Asia/Tokyo"), zones.resolve("Asia/Seoul")))
                .isFalse();
    }

    @Test
    void extensionsThatNobodyAskedForStayOut() throws IOException {
        try (var extensions = Files.list(BundledPostgres.in(folder).resolve("share/postgresql/extension"))) {
            assertThat(extensions.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".control")))
                    .containsExactlyInAnyOrder("amcheck.control", "pg_stat_statements.control", "plpgsql.control");
        }
    }

    @Test
    void whatIsUnpackedIsTakenAsItIs() throws IOException {
        var unpacked = BundledPostgres.in(folder);
        var mark = Files.writeString(unpacked.resolve("mark"), "of the first time");

        assertThat(BundledPostgres.in(folder)).isEqualTo(unpacked);
        assertThat(mark).exists();
    }

    @Test
    void whatIsLeftOfAnUnpackingOrAnotherVersionGoes(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("draft/bin"));
        Files.createDirectories(other.resolve("PG-0123456789abcdef/bin"));

        var unpacked = BundledPostgres.in(other);

        try (var left = Files.list(other)) {
            assertThat(left).containsExactly(unpacked);
        }
    }

    private static Stream<Path> links(Path unpacked) throws IOException {
        try (var files = Files.walk(unpacked)) {
            return files.filter(Files::isSymbolicLink).toList().stream();
        }
    }
}
