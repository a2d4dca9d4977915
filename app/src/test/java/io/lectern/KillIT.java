package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, however Lectern ended. */
class KillIT {
    private static final int WRITERS = 4;
    private static final int ENOUGH = 200;
    private static final int OWED = 60;

    @TempDir
    private static Path data;

    @Test
    void everyAcknowledgedCommandIsThereAfterAKill() throws Exception {
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        String space;
        try (var lectern = LecternProcess.start(data)) {
            space = lectern.as("ada")
                    .post("/api/spaces", "{\"name\":\"Biology\"}")
                    .id();
            killWhileWriting(lectern, space, acknowledged);
        }

        try (var lectern = LecternProcess.start(data)) {
            var ada = lectern.as("ada");
            for (var assignment : acknowledged)
                assertThat(ada.get(assignment).status()).as(assignment).isEqualTo(200);
            var one = acknowledged.iterator().next();
            assertThat(ada.put(one + "/title", "{\"title\":\"On\"}", "If-Match", "\"0\"")
                            .etag())
                    .matches("\"1-[0-9a-f]{8}\"");
        }
    }

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
            await().atMost(Duration.ofSeconds(30)).until(() -> opened(ada, conversations) >= OWED);
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

    private static void killWhileWriting(LecternProcess lectern, String space, Set<String> acknowledged)
            throws InterruptedException {
        var pool = Executors.newFixedThreadPool(WRITERS);
        var enough = new CountDownLatch(ENOUGH);
        var number = new AtomicInteger();
        var ada = lectern.as("ada");
        for (var writer = 0; writer < WRITERS; writer++)
            pool.execute(() -> {
                try {
                    while (!Thread.interrupted()) {
                        var title = "{\"title\":\"T" + number.incrementAndGet() + "\"}";
                        var made = ada.post("/api/spaces/" + space + "/assignments", title);
                        if (made.status() == 201) acknowledged.add(made.location());
                        enough.countDown();
                    }
                } catch (UncheckedIOException ended) {
                    enough.countDown();
                }
            });
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        lectern.kill();
        pool.shutdownNow();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).hasSizeGreaterThan(ENOUGH / 2);
    }
}
