package io.lectern.webhooks;

import static io.lectern.webhooks.TestWebhook.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.webhooks.Receiver.Delivered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A service with a receiver of webhooks, and a space of which it hears. */
abstract class WithReceiver extends RunningLectern {
    private final List<TestWebhook> registered = new ArrayList<>();
    final Receiver receiver = new Receiver();
    String name;
    Api grader;
    String space;

    @BeforeEach
    void begin() {
        name = "grader-" + UUID.randomUUID();
        grader = Api.signInAsService(
                base(), name, "lectern:webhooks", "lectern:read", "lectern:read:fat", "lectern:write:quiz");
        space = space();
    }

    @AfterEach
    void end() {
        registered.forEach(TestWebhook::delete);
        receiver.close();
    }

    TestWebhook register(Receiver to, String more) {
        var webhook = TestWebhook.register(grader, "{'url':'%s','spaces':['%s']%s}".formatted(to.url(), space, more));
        registered.add(webhook);
        return webhook;
    }

    static String stream() {
        return "quiz-" + UUID.randomUUID();
    }

    /** One event in each of some streams, in the order of these. */
    void push(List<String> streams) {
        var events = streams.stream()
                .map(stream -> "{'type':'quiz:Finished','stream':'%s','ids':{'space':'%s'},'data':{}}"
                        .formatted(stream, space))
                .toList();
        var answer = grader.post("/api/events", json("[" + String.join(",", events) + "]"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    void awaitTaken(int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        receiver.taken().stream().map(Delivered::id).distinct().count() >= count);
    }

    static List<Long> versions(List<Delivered> delivered, String stream) {
        return delivered.stream()
                .filter(each -> each.stream().equals(stream))
                .map(Delivered::version)
                .toList();
    }
}
