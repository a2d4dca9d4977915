package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.history.History;
import io.lectern.history.HistoryChecker;
import io.lectern.history.RecordedApi;
import io.lectern.history.StoredVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, however Lectern ended. */
class KillIT {
    private static final int OWED = 60;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void whatAPolicyOwesIsDoneOnceAfterAKill(@TempDir Path folder) throws Exception {
        var history = new History();
        String space;
        try (var lectern = LecternProcess.start(folder)) {
            var ada = lectern.as("ada");
            space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            var ben = lectern.as("ben");
            var handedIn = CompletableFuture.runAsync(() -> handIn(ada, ben));
            show(new RecordedApi(ada, "ada", history), space);
            handedIn.join();
            lectern.kill();
        }

        try (var lectern = LecternProcess.start(folder)) {
            var ada = lectern.as("ada");
            var conversations = "/api/spaces/" + space + "/conversations?limit=200";
            assertThat(new RecordedApi(ada, "ada", history).list(space)).isEqualTo(200);
            new HistoryChecker(history.operations(), StoredVersion.readEmbedded(folder)).judge();
            await().atMost(SOON).until(() -> opened(ada, conversations) >= OWED);
            var sage = Api.signInAsService(lectern.base(), "sage", "lectern:read");
            await().atMost(SOON).until(() -> asked(sage) >= OWED);
            await().during(Duration.ofSeconds(2))
                    .until(() -> opened(ada, conversations) == OWED && asked(sage) == OWED);
        }
    }

    /** Makes as many assignments as are owed a conversation, and shows them to students. */
    private static void show(RecordedApi ada, String space) {
        var content = Map.<String, Object>of("title", "Moss", "hidden", true);
        var hidden = Stream.generate(
                        () -> ada.create(space, History.mark(), content).location())
                .limit(OWED)
                .toList();
        for (var assignment : hidden)
            assertThat(ada.put(assignment, "visibility", "hidden", false, 0).status())
                    .isEqualTo(200);
    }

    /** Hands in as often as a service is to be asked. */
    private static void handIn(Api ada, Api ben) {
        var space = ada.post("/api/spaces", "{\"name\":\"Botany\"}").id();
        ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"STUDENT\"}");
        var assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Fern\",\"hidden\":false}")
                .location();
        ada.put(assignment + "/services", "{\"services\":[{\"service\":\"sage\",\"purpose\":\"similarity\"}]}");
        for (var number = 1; number <= OWED; number++)
            assertThat(ben.handIn(assignment, "Try " + number).status()).isEqualTo(201);
    }

    private static int asked(Api sage) {
        return sage.get("/api/events?types=submission:CheckRequested&limit=200")
                .body()
                .get("items")
                .size();
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
