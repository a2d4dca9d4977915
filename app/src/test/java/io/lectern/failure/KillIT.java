package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, however Lectern ended. */
class KillIT {
    private static final int OWED = 60;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void whatAPolicyOwesIsDoneOnceAfterAKill(@TempDir Path folder) {
        String conversations;
        try (var lectern = LecternProcess.start(folder)) {
            var ada = lectern.as("ada");
            var space = "/api/spaces/"
                    + ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            conversations = space + "/conversations?limit=200";
            var hidden = Stream.generate(() -> ada.post(space + "/assignments", "{\"title\":\"Moss\"}")
                            .location())
                    .limit(OWED)
                    .toList();
            for (var assignment : hidden)
                assertThat(ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"0\"")
                                .status())
                        .isEqualTo(200);
            lectern.kill();
        }

        try (var lectern = LecternProcess.start(folder)) {
            var ada = lectern.as("ada");
            await().atMost(SOON).until(() -> opened(ada, conversations) >= OWED);
            await().during(Duration.ofSeconds(2)).until(() -> opened(ada, conversations) == OWED);
        }
    }

    private static int opened(Api ada, String conversations) {
        return ada.get(conversations).body().get("items").size();
    }

    @Test
    void aSecondLecternOnTheSameFolderIsRefusedAndTheFirstServesOn(@TempDir Path folder) throws Exception {
        try (var lectern = LecternProcess.start(folder)) {
            var second = LecternProcess.launch(new String[0], "--server.port=0", "--lectern.data=" + folder);
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(new String(second.getErrorStream().readAllBytes()))
                    .startsWith("Lectern cannot start. The data folder ")
                    .contains("is in use by another Lectern");
            assertThat(lectern.as("ada").get("/api/me").status()).isEqualTo(200);
        }
    }
}
