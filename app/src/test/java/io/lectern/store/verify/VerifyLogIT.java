package io.lectern.store.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.store.Tampering;
import io.lectern.store.TestRoles;
import io.lectern.store.log.StoredRow;
import io.lectern.store.log.StoredRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The log of the real jar: who may write it, its seal for everybody, and the command that verifies it. A node is killed
 * once while it seals; {@code -Dlectern.verify.lives=10} for more.
 */
class VerifyLogIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int LIVES = Integer.getInteger("lectern.verify.lives", 1);
    private static final String PROOF = "../docs/verify-log.py";

    private record Outcome(int code, String text) {}

    @TempDir
    private Path folder;

    @Test
    void whoServesMayOnlyAddAndWhatIsChangedBehindItIsNamed() throws Exception {
        var roles = TestRoles.fresh();
        var superuser = new JdbcTemplate(new DriverManagerDataSource(roles.superuser()));
        try (var lectern = LecternProcess.start(folder.resolve("data"), roles.settings())) {
            assertThat(lectern.log())
                    .noneMatch(line -> line.contains("One role of the database does both"))
                    .noneMatch(line -> line.contains(TestRoles.OWNERS_PASSWORD))
                    .noneMatch(line -> line.contains(TestRoles.SERVING_PASSWORD));
            for (var table : List.of("domain_event", "event_audience", "event_hash", "log_seal"))
                for (var statement : List.of("delete from store.", "truncate store.", "drop table store."))
                    assertThatThrownBy(() -> roles.asServing().execute(statement + table))
                            .as(statement + table)
                            .rootCause()
                            .hasMessageMatching(".*(permission denied|must be owner).*");
            writeAndSeal(lectern, superuser);

            var verified = verify(roles.settings());
            assertThat(verified.text()).contains("The log is as it was sealed", "events/s");
            assertThat(verified.code()).isZero();

            var place = superuser.queryForObject(
                    "select global_index from store.domain_event where payload_type = 'space:Renamed'", Long.class);
            Tampering.with(
                    roles.superuser(),
                    "update store.domain_event set payload = convert_to('{\"name\":\"Forged\"}', 'UTF8')"
                            + " where global_index = ?",
                    place);
            var forged = verify(roles.settings());
            assertThat(forged.text()).contains("space:Renamed", "global_index " + place, "it was changed");
            assertThat(forged.code()).isEqualTo(1);
        }
    }

    @Test
    void aStrangerProvesByAKeptSealThatNothingWasAltered() throws Exception {
        var data = folder.resolve("data");
        var seal = folder.resolve("seal.json");
        var keys = folder.resolve("jwks.json");
        var roles = TestRoles.fresh();
        var superuser = new JdbcTemplate(new DriverManagerDataSource(roles.superuser()));
        try (var lectern = LecternProcess.start(
                data, "--spring.datasource.url=" + roles.superuser(), "--lectern.demo.enabled=true")) {
            assertThat(lectern.log()).anyMatch(line -> line.contains("One role of the database does both"));
            writeAndSeal(lectern, superuser);
            var nobody = new Api(lectern.base(), "");
            Files.writeString(seal, nobody.get("/.well-known/log-seal.json").text());
            Files.writeString(keys, nobody.get("/.well-known/jwks.json").text());
            lectern.as("ada").post("/api/spaces", "{\"name\":\"Later\"}");
        }
        var rows = new StoredRows(JdbcClient.create(superuser)).after(0, Long.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(prove(seal, keys, export(rows.stream())).code()).isZero();
        assertThat(prove(seal, keys, export(rows.stream().skip(1))).code()).isEqualTo(1);
        assertThat(prove(seal, keys, export(rows.stream().map(row -> row.at(row.index() == 2 ? 3 : row.index()))))
                        .code())
                .isEqualTo(1);
        Files.writeString(seal, Files.readString(seal).replace("\"hash\":\"", "\"hash\":\"0"));
        assertThat(prove(seal, keys, export(rows.stream())).text()).contains("not signed by this key");
    }

    @Test
    void theDatabaseThatComesAlongHasTwoRolesAndIsVerifiedWhileItIsStopped() throws Exception {
        var data = folder.resolve("data");
        var settings = new String[] {"--lectern.data=" + data};
        try (var lectern = LecternProcess.start(data)) {
            assertThat(lectern.log()).noneMatch(line -> line.contains("One role of the database does both"));
            var ada = lectern.as("ada");
            ada.post("/api/spaces", "{\"name\":\"Biology\"}");
        }

        var classes = folder.resolve("classes");
        var java = Jvm.running().with("-Xlog:class+load:file=" + classes);
        var verified = outcome(LecternProcess.launch(java, settings, "verify-log"));

        assertThat(verified.text()).contains("The log is as it was sealed").doesNotContain("are newer");
        assertThat(verified.code()).isZero();
        assertThat(Files.readString(classes))
                .as("what a command needs that reads tables")
                .contains(" org.springframework.jdbc.core.JdbcTemplate ")
                .doesNotContain(" org.hibernate.boot.", " org.axonframework.spring.config.SpringAxonConfiguration ");
    }

    @Test
    void aNodeThatIsKilledWhileItSealsLeavesAChainThatGoesOn() throws Exception {
        var roles = TestRoles.fresh();
        var superuser = new JdbcTemplate(new DriverManagerDataSource(roles.superuser()));
        var data = folder.resolve("data");
        for (var life = 0; life < LIVES; life++) {
            var lectern = LecternProcess.start(data, roles.settings());
            writeAndSeal(lectern, superuser);
            var ada = lectern.as("ada");
            var end = System.nanoTime() + Duration.ofMillis(1_500).toNanos();
            while (System.nanoTime() < end) ada.post("/api/spaces", "{\"name\":\"Biology\"}");
            lectern.kill();

            assertThat(verify(roles.settings()).text()).contains("The log is as it was sealed");
        }
        try (var lectern = LecternProcess.start(data, roles.settings())) {
            writeAndSeal(lectern, superuser);
        }
        assertThat(verify(roles.settings()).code()).isZero();
    }

    private static void writeAndSeal(LecternProcess lectern, JdbcTemplate superuser) {
        var ada = lectern.as("ada");
        var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}");
        var renamed = ada.put(space.location() + "/name", "{\"name\":\"Botany\"}", "If-Match", space.etag());
        assertThat(renamed.status()).isEqualTo(200);
        await().atMost(SOON).until(() -> unsealed(superuser) == 0);
        var seal = new Api(lectern.base(), "").get("/.well-known/log-seal.json");
        assertThat(seal.status()).isEqualTo(200);
        assertThat(seal.body().propertyNames())
                .containsExactlyInAnyOrder("eventId", "time", "hash", "keyId", "signature");
        assertThat(seal.body().get("eventId").asString())
                .isEqualTo(superuser.queryForObject(
                        "select event_identifier from store.domain_event order by global_index desc limit 1",
                        String.class));
    }

    private static long unsealed(JdbcTemplate superuser) {
        return superuser.queryForObject(
                "select count(*) from store.domain_event left join store.event_hash using (global_index)"
                        + " where hash is null",
                Long.class);
    }

    private Path export(Stream<StoredRow> rows) throws IOException {
        var file = folder.resolve("export.ndjson");
        try (var out = Files.newOutputStream(file)) {
            out.write("{\"export\":\"of Lectern\"}\n".getBytes());
            for (var row : (Iterable<StoredRow>) rows::iterator) {
                out.write(row.line());
                out.write('\n');
            }
        }
        return file;
    }

    private static Outcome prove(Path seal, Path keys, Path export) throws Exception {
        return outcome(new ProcessBuilder("python3", PROOF, seal.toString(), keys.toString(), export.toString())
                .redirectErrorStream(true)
                .start());
    }

    private Outcome verify(String... settings) throws Exception {
        return outcome(LecternProcess.launch(settings, "verify-log"));
    }

    private static Outcome outcome(Process process) throws Exception {
        var text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), text);
    }
}
