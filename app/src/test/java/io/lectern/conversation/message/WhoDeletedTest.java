package io.lectern.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.conversation.ConversationSpace;
import io.lectern.live.client.StompClient;
import io.lectern.store.Tampering;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who deleted or erased a message is told to students if they may know who wrote it, and to educators always. */
class WhoDeletedTest extends ConversationSpace {
    private static final String ANONYMOUS = ",\"anonymous\":true";

    private String conversation;

    @BeforeEach
    void begin() {
        conversation = start(ada, "POST", "Root", "");
    }

    @Test
    void asItHappens() {
        try (var socket = StompClient.connect(live(), cat.token())) {
            var heard =
                    socket.subscribe("/topic/spaces." + space + ".students.fat").synced();
            var named = sayAndTakeBack("");
            var anonymous = sayAndTakeBack(ANONYMOUS);

            var by = new TreeMap<String, Boolean>();
            for (var frame : heard.next(6))
                by.put(
                        frame.at("/data/message").asString() + frame.get("type").asString(),
                        frame.get("data").has("by") || frame.get("data").has("author"));
            assertThat(by)
                    .isEqualTo(Map.of(
                            named + "message:Posted", true,
                            named + "message:Deleted", true,
                            named + "message:Erased", true,
                            anonymous + "message:Posted", false,
                            anonymous + "message:Deleted", false,
                            anonymous + "message:Erased", false));
        }
    }

    @Test
    void inAReplayAndNotIfItIsNotKnownAnyMore() {
        var named = sayAndTakeBack("");
        var anonymous = sayAndTakeBack(ANONYMOUS);

        assertThat(told(cat, "students", named)).containsExactly("author", "by", "by");
        assertThat(told(cat, "students", anonymous)).isEmpty();
        assertThat(told(ada, "educators", anonymous)).containsExactly("author", "by", "by");

        for (var message : List.of(named, anonymous)) forgetThatItIsRecorded(message);
        assertThat(told(cat, "students", named)).containsExactly("author");
        assertThat(told(cat, "students", anonymous)).isEmpty();
        assertThat(told(ada, "educators", named)).containsExactly("author", "by", "by");
        assertThat(told(ada, "educators", anonymous)).containsExactly("author", "by", "by");
    }

    @Test
    void whatIsRecordedForThisIsToldToNobody() {
        sayAndTakeBack(ANONYMOUS);

        for (var who : List.of(ada, ben))
            for (var detail : List.of("", ".fat"))
                assertThat(who.feed("/topic/spaces." + space + (who == ada ? ".educators" : ".students") + detail)
                                .items())
                        .filteredOn(told -> !told.get("type").asString().equals("message:Posted"))
                        .isNotEmpty()
                        .noneMatch(told -> told.toString().contains("\"anonymous\""));
    }

    /** As it was stored before this was recorded. */
    private void forgetThatItIsRecorded(String message) {
        var recorded = """
                update store.domain_event set meta_data = convert_to(
                    (convert_from(meta_data, 'UTF8')::jsonb - 'anonymous')::text, 'UTF8')
                where aggregate_identifier = ?
                    and jsonb_exists(convert_from(meta_data, 'UTF8')::jsonb, 'anonymous')""";
        var changed = Tampering.with(database(), recorded, "message-" + message);
        assertThat(changed).isEqualTo(3);
    }

    private String sayAndTakeBack(String more) {
        var message = say(ben, conversation, "Moss", more);
        assertThat(ben.delete(message, "If-Match", "\"0\"").status()).isEqualTo(200);
        assertThat(ben.post(message + "/erasure", "", "If-Match", "\"1\"").status())
                .isEqualTo(200);
        return id(message);
    }

    private List<String> told(Api who, String readers, String message) {
        return who.feed("/topic/spaces." + space + "." + readers + ".fat").items().stream()
                .map(envelope -> envelope.get("data"))
                .filter(data -> data.path("message").asString("").equals(message))
                .flatMap(data -> data.propertyNames().stream())
                .filter(name -> name.equals("by") || name.equals("author"))
                .toList();
    }
}
