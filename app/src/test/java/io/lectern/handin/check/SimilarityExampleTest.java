package io.lectern.handin.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Ports;
import io.lectern.RunningLectern;
import io.lectern.webhooks.TestWebhook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The example of a service that hears of hand-ins by its webhook, reads them, and tells educators what it found. */
class SimilarityExampleTest extends RunningLectern {
    private static final String EXAMPLE = "../docs/examples/similarity.py";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private String assignment;
    private CheckingService sage;
    private TestWebhook webhook;
    private int port;
    private Process example;

    @BeforeEach
    void begin() throws Exception {
        var space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        assignment = assignment(space, false);
        sage = CheckingService.in(base(), space);
        ada.put(assignment + "/services", CheckingService.names(sage));
        port = Ports.free();
        var url =
                "{'url':'http://127.0.0.1:%s/','types':['submission:CheckRequested'],'detail':'thin'}".formatted(port);
        webhook = TestWebhook.register(sage.api(), url);
        example = start();
    }

    @AfterEach
    void end() {
        webhook.delete();
        example.destroyForcibly();
    }

    @Test
    void anEducatorSeesThatTwoHandInsAreAlike() throws Exception {
        var bens = ben.handIn(assignment, "Moss grows where it is wet.").location();
        assertThat(similarity(bens)).isZero();
        var cats = cat.handIn(assignment, "Moss grows where it is wet.").location();
        assertThat(similarity(cats)).isEqualTo(1);

        example.destroyForcibly().waitFor();
        example = start();
        var again = ben.handIn(assignment, "Ferns like shade.").location();

        await().atMost(SOON).until(() -> checks(again).size() == 2);
        assertThat(checks(again).get(1).at("/data/number").asString()).isEqualTo("2");
        assertThat(checks(again).get(1).at("/data/similarity").asDouble()).isLessThan(0.7);
        assertThat(checks(cats))
                .as("what it told before its end, it does not tell again")
                .hasSize(1);
        assertThat(example.isAlive())
                .as(Files.readString(folder.resolve("log")))
                .isTrue();
    }

    private double similarity(String work) {
        await().atMost(SOON).until(() -> checks(work).size() == 1);
        return checks(work).get(0).at("/data/similarity").asDouble();
    }

    private JsonNode checks(String work) {
        return ada.get(work + "/checks").body().get("items");
    }

    private Process start() throws Exception {
        var file = folder.resolve("handed-in").toString();
        var command = new ProcessBuilder("python3", EXAMPLE, base(), String.valueOf(port), file);
        command.environment().put("TOKEN", sage.api().token());
        command.environment().put("SECRET", webhook.secret());
        var log = ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile());
        var started = command.redirectErrorStream(true).redirectOutput(log).start();
        await().atMost(SOON).until(() -> Ports.listens(port));
        return started;
    }
}
