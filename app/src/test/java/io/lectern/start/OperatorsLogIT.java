package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.LecternProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs Lectern reads in its log: where it stands, each command if wanted, and an outage in two lines. */
class OperatorsLogIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void eachCommandIsALineAndAnOutageIsTwo() throws Exception {
        var database = database(0);
        var url = database.getJdbcUrl("postgres", "postgres") + "&applicationName=x&password=topsecret";
        try (var lectern = LecternProcess.start(
                folder.resolve("data"),
                "--spring.datasource.url=" + url,
                "--lectern.demo.enabled=true",
                "--logging.level.io.lectern.commands=debug")) {
            assertThat(lectern.log().get(lectern.log().size() - 1))
                    .contains("Lectern is ready: " + lectern.base() + " (demo sign-in on, database jdbc:postgresql://")
                    .endsWith("data folder " + folder.resolve("data") + ")");
            var ada = lectern.as("ada");

            var space = ada.post("/api/spaces", "{\"name\":\"Mondschein\"}", "X-Correlation-Id", "corr:7");
            ada.put("/api/spaces/" + space.id() + "/name", "{\"name\":\"Mondschein\"}", "X-Correlation-Id", "corr:8");

            var created = "CreateSpace stream=space-" + space.id() + " version=0 outcome=done ms=";
            await().until(() -> lectern.log().stream()
                    .anyMatch(line -> line.contains(created)
                            && line.contains("[corr:7]")
                            && line.endsWith("correlationId=corr:7")));
            await().until(() -> lectern.log().stream()
                    .anyMatch(line -> line.contains("[corr:8]")
                            && line.contains(
                                    "RenameSpace stream=space-" + space.id() + " version=- outcome=version-required")));

            var before = lectern.log().size();
            database.close();
            for (var request = 0; request < 5; request++)
                assertThat(ada.get("/api/spaces").status()).isEqualTo(503);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(told(lectern.log(), before)).hasSize(1));
            database = database(database.getPort());
            await().atMost(SOON).until(() -> ada.get("/api/spaces").status() == 200);
            assertThat(ada.post("/api/spaces", "{\"name\":\"Again\"}").status()).isEqualTo(201);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(told(lectern.log(), before)).hasSize(2));

            assertThat(told(lectern.log(), before).get(0)).contains("WARN").contains("The database does not answer");
            assertThat(told(lectern.log(), before).get(1)).contains("INFO").contains("The database answers again");
            assertThat(lectern.log()).noneMatch(line -> line.contains("Mondschein") || line.contains("topsecret"));
        } finally {
            database.close();
        }
    }

    /** What was said since then, save of commands. */
    private static List<String> told(List<String> log, int before) {
        return log.subList(before, log.size()).stream()
                .filter(line -> !line.contains("io.lectern.commands"))
                .toList();
    }

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }
}
