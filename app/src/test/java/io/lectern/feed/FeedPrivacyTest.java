package io.lectern.feed;

import static io.lectern.feed.FollowedSpace.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.erasure.PersonErasures;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a service does not learn of people, whatever its scopes are. */
class FeedPrivacyTest extends RunningLectern {
    private final String word = "quokka" + UUID.randomUUID().toString().replace("-", "");

    private String space;
    private FollowedSpace fat;

    @Autowired
    private ApplicationContext lectern;

    @BeforeEach
    void begin() {
        space = space();
        fat = FollowedSpace.fat(base(), space);
    }

    @Test
    void whoIsAnonymousStaysSo() {
        var body = "{\"kind\":\"QUESTION\",\"anonymous\":true," + blocks("Why?") + "}";
        var begun = ben.post("/api/spaces/" + space + "/conversations", body, "X-Correlation-Id", "ben-asks");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);

        var posted = fat.only("message:Posted");

        assertThat(posted.at("/data/blocks/0/text").asString()).isEqualTo("Why?");
        assertThat(posted.get("data").has("author")).isFalse();
        assertThat(posted.has("lecternactor")).isFalse();
        assertThat(posted.get("lecterncorrelationid").asString()).isNotEqualTo("ben-asks");
        var started = fat.only("conversation:Started");
        assertThat(started.has("lecternactor")).isFalse();
        assertThat(started.get("lecterncorrelationid").asString())
                .isNotEqualTo(posted.get("lecterncorrelationid").asString());
    }

    @Test
    void whoIsNamedIsTold() {
        ben.post("/api/spaces/" + space + "/conversations", "{\"kind\":\"POST\"," + blocks("Hear") + "}");

        assertThat(fat.only("message:Posted").get("lecternactor").asString()).isEqualTo("ben");
        assertThat(fat.only("message:Posted").at("/data/author").asString()).isEqualTo("ben");
    }

    @Test
    void directConversationsAreToldByIdsAloneAndWhereAllSpacesAre() {
        var head = everywhere().head();
        var direct = "{\"participants\":[\"ada\"]," + blocks(word) + "}";
        assertThat(ben.post("/api/conversations", direct, "X-Correlation-Id", "ben-whispers")
                        .status())
                .isEqualTo(201);

        assertThat(types(fat.all())).doesNotContain("message:Posted");
        var told = everywhere().all("types=message:Posted,conversation:Started", head);
        assertThat(types(told)).contains("message:Posted");
        assertThat(told).allSatisfy(item -> {
            assertThat(item.get("data").propertyNames()).isSubsetOf("conversation", "message");
            assertThat(item.has("lecternactor")).isFalse();
        });
        assertThat(told.toString()).doesNotContain(word, "ben-whispers");
    }

    @Test
    void wordsThatAreEditedAwayOrDeletedAreLeftOut() {
        var conversation =
                ben.post("/api/spaces/" + space + "/conversations", "{\"kind\":\"POST\"," + blocks(word) + "}");
        var message = "/api/messages/"
                + ben.get(conversation.location() + "/messages")
                        .body()
                        .at("/items/0/message")
                        .asString();
        assertThat(fat.only("message:Posted").toString()).contains(word);

        assertThat(ben.put(message + "/blocks", "{" + blocks("Better") + "}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);

        assertThat(fat.only("message:Posted").at("/data/withheld").asBoolean()).isTrue();
        assertThat(fat.only("message:Edited").toString()).contains("Better");
        assertThat(ben.delete(message, "If-Match", "\"1\"").status()).isBetween(200, 204);
        assertThat(fat.all().toString()).doesNotContain(word, "Better");
        assertThat(fat.lines("").toString()).doesNotContain(word, "Better");
    }

    @Test
    void erasedWordsAreLeftOut() {
        var dan = as("dan-" + word);
        ada.put("/api/spaces/" + space + "/members/dan-" + word, "{\"role\":\"STUDENT\"}");
        dan.handIn(assignment(space, false), "secret-" + word);
        assertThat(fat.only("submission:HandedIn").toString()).contains("secret-" + word);

        new PersonErasures(lectern).erase("dan-" + word);

        assertThat(fat.only("submission:HandedIn").at("/data/withheld").asBoolean())
                .isTrue();
        assertThat(fat.lines("").toString()).doesNotContain("secret-" + word);
    }

    @Test
    void aMarkIsForServicesAsForEducatorsAndNeverThatOfWhoTeachesThere() {
        var work = ben.handIn(assignment(space, false), "Green").location();
        var mark = "{\"points\":null,\"passed\":true,\"feedback\":[{\"type\":\"paragraph\",\"text\":\"" + word
                + "\"}],\"handIn\":1}";
        assertThat(ada.put(work + "/mark", mark).status()).isEqualTo(200);

        assertThat(fat.only("mark:Given").at("/data/passed").asBoolean()).isTrue();
        assertThat(FollowedSpace.thin(base(), space).only("mark:Given").toString())
                .doesNotContain(word, "passed");

        ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"EDUCATOR\"}");

        assertThat(fat.only("mark:Given").toString()).doesNotContain(word, "passed");
    }

    private FollowedSpace everywhere() {
        return new FollowedSpace(Api.signInAsService(base(), "data", "lectern:read", "lectern:read:fat"), "");
    }

    private static String blocks(String text) {
        return "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"" + text + "\"}]";
    }
}
