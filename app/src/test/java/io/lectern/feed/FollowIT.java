package io.lectern.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example of a team that keeps all events: nothing is missing or there twice, whichever side dies. */
@Timeout(300)
class FollowIT {
    private static final String EXAMPLE = "../docs/examples/follow.py";
    private static final String ROWS = "import sqlite3,sys;print(*[r[0] for r in sqlite3.connect(sys.argv[1]).execute("
            + "'select id from event order by rowid')])";

    @TempDir
    private Path data;

    @TempDir
    private Path team;

    @Test
    void bothSidesAreKilledAndNoEventIsMissing() throws Exception {
        var port = "--server.port=" + Ports.free();
        var lectern = LecternProcess.start(data, port);
        var token = Api.signInAsService(lectern.base(), "data", "lectern:read", "lectern:read:fat")
                .token();
        var follower = follow(lectern.base(), token);
        try {
            work(lectern.as("ada"), 20);
            await().atMost(Duration.ofSeconds(30)).until(() -> !rows().isEmpty());

            lectern.kill();
            lectern = LecternProcess.start(data, port);
            work(lectern.as("ada"), 20);
            follower.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            work(lectern.as("ada"), 20);
            follower = follow(lectern.base(), token);

            var all = String.join(" ", FollowedSpace.ids(new FollowedSpace(new Api(lectern.base(), token), "").all()));
            assertThat(all.split(" ")).hasSize(60).doesNotHaveDuplicates();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(rows()).isEqualTo(all));
            assertThat(follower.isAlive()).isTrue();
        } finally {
            follower.destroyForcibly();
            lectern.close();
        }
    }

    private static void work(Api ada, int spaces) {
        for (var n = 0; n < spaces; n++)
            assertThat(ada.post("/api/spaces", "{\"name\":\"Biology\"}").status())
                    .isEqualTo(201);
    }

    private Process follow(String base, String token) throws Exception {
        var command = new ProcessBuilder(
                "python3", EXAMPLE, base, team.resolve("events.db").toString());
        command.environment().put("TOKEN", token);
        return command.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(team.resolve("log").toFile()))
                .start();
    }

    private String rows() throws Exception {
        if (Files.notExists(team.resolve("events.db"))) return "";
        var reader = new ProcessBuilder(
                        "python3", "-c", ROWS, team.resolve("events.db").toString())
                .start();
        return new String(reader.getInputStream().readAllBytes()).strip();
    }
}
