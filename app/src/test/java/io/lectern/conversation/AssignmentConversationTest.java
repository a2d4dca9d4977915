package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.kernel.feed.EventFeed;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the policy does that opens conversations about assignments. */
class AssignmentConversationTest extends RunningLectern {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String SHOW = "{\"hidden\":false}";
    private static final String HIDE = "{\"hidden\":true}";

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private EventFeed feed;

    private String space;

    @BeforeEach
    void begin() {
        space = space();
    }

    @Test
    void theFirstSightOpensOneConversationAndFurtherSightsNone() {
        var assignment = assignment(space, true);
        ada.put(assignment + "/title", "{\"title\":\"On moss\"}", "If-Match", "\"0\"");

        ada.put(assignment + "/visibility", SHOW, "If-Match", "\"1\"", "X-Correlation-Id", "c-moss");
        ada.put(assignment + "/visibility", HIDE, "If-Match", "\"2\"");
        ada.put(assignment + "/visibility", SHOW, "If-Match", "\"3\"");
        settle();

        var opened = conversations();
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).get("kind").asString()).isEqualTo("POST");
        assertThat(opened.get(0).get("title").asString()).isEqualTo("On moss");
        var conversation =
                "/api/conversations/" + opened.get(0).get("conversation").asString();
        var message = ben.get(conversation + "/messages").body().at("/items/0");
        assertThat(message.get("author").asString()).isEqualTo("system:assignment-conversation");
        var entry = ada.get("/api/messages/" + message.get("message").asString() + "/history")
                .body()
                .at("/items/0");
        assertThat(entry.get("actor").asString()).isEqualTo("system:assignment-conversation");
        assertThat(entry.get("role").asString()).isEqualTo("SYSTEM");
        assertThat(entry.get("correlationId").asString()).isEqualTo("c-moss");
        assertThat(ben.post(conversation + "/messages", "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"?\"}]}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatIsCreatedVisibleOpensNone() {
        var assignment = assignment(space, false);
        ada.put(assignment + "/visibility", HIDE, "If-Match", "\"0\"");
        ada.put(assignment + "/visibility", SHOW, "If-Match", "\"1\"");
        settle();

        assertThat(conversations()).isEmpty();
    }

    @Test
    void whatIsRevealedWhileArchivedOpensNone() {
        var assignment = assignment(space, true);
        ada.put(assignment + "/archive", "{\"archived\":true}", "If-Match", "\"0\"");
        ada.put(assignment + "/visibility", SHOW, "If-Match", "\"1\"");
        ada.put(assignment + "/archive", "{\"archived\":false}", "If-Match", "\"2\"");
        settle();

        assertThat(conversations()).isEmpty();
    }

    @Test
    void aReplayOpensNoneAgainAndRemembersWhatWasSeen() {
        var shown = assignment(space, true);
        var hidden = assignment(space, true);
        ada.put(shown + "/visibility", SHOW, "If-Match", "\"0\"");
        settle();

        processor().shutDown();
        processor().resetTokens();
        processor().start();
        ada.put(shown + "/visibility", HIDE, "If-Match", "\"1\"");
        ada.put(shown + "/visibility", SHOW, "If-Match", "\"2\"");
        ada.put(hidden + "/visibility", SHOW, "If-Match", "\"0\"");
        settle();

        assertThat(conversations()).hasSize(2);
    }

    private void settle() {
        var head = feed.head();
        await().atMost(SOON)
                .until(() -> processor().processingStatus().values().stream()
                        .allMatch(status -> status.getCurrentPosition().orElse(-1) >= head && status.isCaughtUp()));
    }

    private PooledStreamingEventProcessor processor() {
        return processing
                .eventProcessor("assignment-conversation", PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    private List<JsonNode> conversations() {
        return ben.get("/api/spaces/" + space + "/conversations")
                .body()
                .get("items")
                .valueStream()
                .toList();
    }
}
