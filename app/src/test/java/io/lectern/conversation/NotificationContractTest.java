package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NotificationContractTest extends ConversationSpace {
    private static final Duration QUIET = Duration.ofSeconds(1);

    private StompClient bens;
    private StompClient cats;
    private Subscription toBen;
    private Subscription toCat;
    private String level;

    @BeforeEach
    void listen() {
        bens = StompClient.connect(live(), ben.token());
        cats = StompClient.connect(live(), cat.token());
        toBen = bens.subscribe("/user/queue/live").synced();
        toCat = cats.subscribe("/user/queue/live.fat").synced();
        level = "/api/spaces/" + space + "/notification-level";
    }

    @AfterEach
    void hangUp() {
        bens.close();
        cats.close();
    }

    @Test
    void whoIsMentionedIsToldOnceAndNobodyElse() {
        var conversation = start(ada, "POST", "Dear ben", ",\"mentions\":[\"ben\"]");

        var told = toBen.next();

        assertThat(told.get("type").asString()).isEqualTo("message:Mentioned");
        assertThat(told.at("/data/message").asString()).isEqualTo(first(ada, conversation));
        assertThat(told.at("/data/conversation").asString()).isEqualTo(id(conversation));
        assertThat(told.at("/data/space").asString()).isEqualTo(space);
        assertThat(toBen.poll(QUIET)).isEmpty();
        assertThat(toCat.poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void anEditTellsOnlyTheNewlyMentioned() {
        var message = say(ada, start(ada, "POST", "Hello", ""), "Dear ben", ",\"mentions\":[\"ben\"]");
        assertThat(toBen.next().get("type").asString()).isEqualTo("message:Mentioned");

        ada.put(
                message + "/blocks",
                "{\"blocks\":%s,\"mentions\":[\"ben\",\"cat\"]}".formatted(blocks("Dear both")),
                "If-Match",
                "\"0\"");

        assertThat(toCat.next().get("type").asString()).isEqualTo("message:Mentioned");
        assertThat(toBen.poll(QUIET)).isEmpty();
        assertThat(ada.get(message).etag()).startsWith("\"1");
    }

    @Test
    void whoIsAnsweredIsToldAndNobodyOfTheirOwnWords() {
        var conversation = start(ada, "POST", "Hello", "");
        var bensMessage = say(ben, conversation, "Why?", "");

        var answer = say(cat, conversation, "Because", ",\"replyTo\":\"" + id(bensMessage) + "\"");
        say(ben, conversation, "I see", ",\"replyTo\":\"" + id(answer) + "\",\"mentions\":[\"ben\"]");

        var told = toBen.next();
        assertThat(told.get("type").asString()).isEqualTo("message:Replied");
        assertThat(told.at("/data/message").asString()).isEqualTo(id(answer));
        var toldCat = toCat.next();
        assertThat(toldCat.get("type").asString()).isEqualTo("message:Replied");
        assertThat(toldCat.at("/data/replyTo").asString()).isEqualTo(id(bensMessage));
        assertThat(toBen.poll(QUIET)).isEmpty();
    }

    @Test
    void whoIsMentionedInAnAnswerToThemIsToldOnce() {
        var conversation = start(ada, "POST", "Hello", "");
        var bensMessage = say(ben, conversation, "Why?", "");

        say(cat, conversation, "Ben!", ",\"mentions\":[\"ben\"],\"replyTo\":\"" + id(bensMessage) + "\"");

        assertThat(toBen.next().get("type").asString()).isEqualTo("message:Mentioned");
        assertThat(toBen.poll(QUIET)).isEmpty();
    }

    @Test
    void whoWantsNothingIsToldNothing() {
        assertThat(shown(ben.get(level).body())).isEqualTo("MENTIONS");
        assertThat(shown(ben.put(level, "{\"level\":\"NONE\"}").body())).isEqualTo("NONE");
        assertThat(shown(cat.put(level, "{\"level\":\"ALL\"}").body())).isEqualTo("ALL");

        var conversation = start(ada, "POST", "Dear both", ",\"mentions\":[\"ben\",\"cat\"]");

        assertThat(toCat.next().get("type").asString()).isEqualTo("message:Mentioned");
        assertThat(toBen.poll(QUIET)).isEmpty();
        ben.put(level, "{\"level\":\"MENTIONS\"}");
        say(ada, conversation, "Ben?", ",\"mentions\":[\"ben\"]");
        assertThat(toBen.next().get("type").asString()).isEqualTo("message:Mentioned");
        assertThat(shown(ben.get(level).body())).isEqualTo("MENTIONS");
    }

    @Test
    void onlyMembersHaveALevelAndOnlyThreeThereAre() {
        assertThat(eve.put(level, "{\"level\":\"ALL\"}").status()).isEqualTo(404);
        assertThat(ben.put(level, "{\"level\":\"SOME\"}").status()).isEqualTo(400);
        assertThat(ben.put(level, "{}").status()).isEqualTo(400);
    }

    @Test
    void whoLeftIsToldOfNoAnswer() {
        var conversation = start(ada, "POST", "Hello", "");
        var bensMessage = say(ben, conversation, "Why?", "");
        ada.delete("/api/spaces/" + space + "/members/ben");

        say(cat, conversation, "Because", ",\"replyTo\":\"" + id(bensMessage) + "\"");

        assertThat(toBen.poll(QUIET).filter(frame -> frame.toString().contains("Replied")))
                .isEmpty();
    }

    private static String shown(JsonNode answer) {
        return answer.get("level").asString();
    }
}
