package io.lectern.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.conversation.ConversationSpace;
import io.lectern.store.Tampering;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What was said is told by what still says it, and by who did it then. */
class PastWordsTest extends ConversationSpace {

    @Autowired
    private JdbcClient jdbc;

    private String conversation;
    private String message;

    @BeforeEach
    void begin() {
        conversation = start(ada, "POST", "Root", "");
        message = say(ben, conversation, "Former", ",\"mentions\":[\"cat\"]");
    }

    @Test
    void formerWordingIsForItsAuthorAndTheEducators() {
        edit("Present", "", "0");
        ada.put(message + "/endorsement", "{\"endorsed\":true}", "If-Match", "\"1\"");

        assertThat(ben.get(message + "?version=0").text()).contains("Former", "cat");
        assertThat(ada.get(message + "?version=0").text()).contains("Former", "cat");
        assertSilent(cat.get(message + "?version=0").body());
        assertThat(cat.get(message + "?version=1").text()).contains("Present");
        assertThat(cat.get(message + "?version=1").body().get("endorsed").asBoolean())
                .isFalse();

        ben.delete(message, "If-Match", "\"2\"");
        assertThat(ben.get(message + "?version=1").text()).contains("Present");
        assertThat(ada.get(message + "?version=1").text()).contains("Present");
        for (var version : List.of("0", "1", "2", "3")) {
            var seen = cat.get(message + "?version=" + version).body();
            assertSilent(seen);
            assertThat(seen.get("erased").asBoolean()).isFalse();
        }

        ben.post(message + "/restore", "", "If-Match", "\"3\"");
        assertThat(cat.get(message + "?version=1").text()).contains("Present");
        assertSilent(cat.get(message + "?version=0").body());
    }

    @Test
    void whatIsErasedIsForNobodyNorAreTheMentions() {
        edit("Present", ",\"mentions\":[\"cat\"]", "0");
        ada.post(message + "/erasure", "", "If-Match", "\"1\"");

        for (var who : List.of(ada, ben, cat))
            for (var version : List.of("0", "1", "2")) {
                var seen = who.get(message + "?version=" + version).body();
                assertSilent(seen);
                assertThat(seen.get("erased").asBoolean()).isTrue();
            }
        assertThat(ada.get(message + "/history").text()).doesNotContain("\"cat\"");
        var told = told(ada, "educators");
        assertThat(told.toString()).doesNotContain("Former", "Present");
        assertThat(data(told, message, "message:Posted").toString())
                .doesNotContain("cat")
                .contains("withheld");
        assertThat(data(told, message, "message:Edited").toString())
                .doesNotContain("cat")
                .contains("withheld");
    }

    @Test
    void aFileOfFormerWordingGoesTheSameWay() {
        var file = ben.upload("former.txt", "Former content").id();
        var withFile = "{\"blocks\":[{\"type\":\"file\",\"file\":\"%s\",\"name\":\"former.txt\"}]}".formatted(file);
        var attached = "/api/messages/"
                + ben.post(conversation + "/messages", withFile).id();
        assertThat(cat.get("/api/files/" + file).status()).isEqualTo(200);

        ben.put(attached + "/blocks", "{\"blocks\":" + blocks("None") + "}", "If-Match", "\"0\"");
        assertThat(cat.get("/api/files/" + file).status()).isEqualTo(404);
        assertThat(ada.get("/api/files/" + file).status()).isEqualTo(200);

        ben.delete(attached, "If-Match", "\"1\"");
        assertThat(cat.get("/api/files/" + file).status()).isEqualTo(404);
        assertThat(ada.get("/api/files/" + file).status()).isEqualTo(200);

        ada.post(attached + "/erasure", "", "If-Match", "\"2\"");
        assertThat(ada.get("/api/files/" + file).status()).isEqualTo(404);
    }

    @Test
    void aReplayTellsTheWordsOnlyOfWhatStillSaysThem() {
        var standing = say(ben, conversation, "Standing", "");
        var taken = say(ben, conversation, "Taken", "");
        edit("Present", ",\"mentions\":[\"cat\"]", "0");
        ben.delete(taken, "If-Match", "\"0\"");

        for (var reader : List.of("educators", "students")) {
            var told = told(reader.equals("students") ? cat : ada, reader);
            assertThat(data(told, message, "message:Posted").has("blocks")).isFalse();
            assertThat(data(told, message, "message:Posted").has("mentions")).isFalse();
            assertThat(data(told, message, "message:Posted").get("withheld").asBoolean())
                    .isTrue();
            assertThat(data(told, message, "message:Edited").toString()).contains("Present", "cat");
            assertThat(data(told, message, "message:Edited").has("withheld")).isFalse();
            assertThat(data(told, taken, "message:Posted").has("blocks")).isFalse();
            assertThat(data(told, standing, "message:Posted").toString()).contains("Standing");
            assertThat(told.toString()).doesNotContain("Former", "Taken");
        }
    }

    @Test
    void whereNobodyHasARoleNoneIsRecordedAndNoneIsShownOfThoseBefore() {
        var direct = ben.post(
                        "/api/conversations", "{\"participants\":[\"cat\"],\"blocks\":%s}".formatted(blocks("Psst")))
                .location();
        var whispered = "/api/messages/" + first(ben, direct);

        assertThat(role(whispered)).isEqualTo("none");
        assertThat(ben.get(whispered + "/history").body().at("/items/0/role").isNull())
                .isTrue();
        assertThat(role(message)).isEqualTo("STUDENT");

        Tampering.with(database(), """
                        update store.domain_event set meta_data = convert_to(jsonb_set(
                            convert_from(meta_data, 'UTF8')::jsonb, '{role}', '"EDUCATOR"')::text, 'UTF8')
                        where aggregate_identifier = ?""", "message-" + id(whispered));
        assertThat(ben.get(whispered + "/history").body().at("/items/0/role").isNull())
                .isTrue();
    }

    @Test
    void whoLeftWithdrawsTheirWorkWithoutARole() {
        var assignment = assignment(space, false);
        var submission = ben.handIn(assignment, "Work").location();
        ada.delete("/api/spaces/" + space + "/members/ben");
        assertThat(ben.post(submission + "/withdrawal", "", "If-Match", "\"0\"").status())
                .isEqualTo(200);

        var roles = ada.get(submission + "/history").body().get("items").findValues("role");
        assertThat(roles.get(0).asString()).isEqualTo("STUDENT");
        assertThat(roles.get(1).isNull()).isTrue();
    }

    @Test
    void aLockedConversationSaysNothingElseButItsWordsCanGo() {
        var gone = say(ben, conversation, "Gone", "");
        ben.delete(gone, "If-Match", "\"0\"");
        ada.put(conversation + "/lock", "{\"locked\":true}", "If-Match", "\"0\"");

        assertThat(edit("Other", "", "0").status()).isEqualTo(409);
        assertThat(ben.post(gone + "/restore", "", "If-Match", "\"1\"").status())
                .isEqualTo(409);
        assertThat(cat.post(message + "/report", "{\"reason\":\"Rude\"}").status())
                .isBetween(200, 204);
        assertThat(ben.delete(message, "If-Match", "\"0\"").status()).isEqualTo(200);
        assertThat(ben.post(message + "/erasure", "", "If-Match", "\"1\"").status())
                .isEqualTo(200);
    }

    @Test
    void anEditKeepsTheMentionOfWhoHasLeft() {
        ada.delete("/api/spaces/" + space + "/members/cat");

        assertThat(edit("Other", ",\"mentions\":[\"cat\"]", "0").status()).isEqualTo(200);
        assertThat(edit("Other", "", "1").status()).isEqualTo(200);
        assertThat(edit("Other", ",\"mentions\":[\"cat\"]", "2").status()).isEqualTo(400);
    }

    private Api.QueryResult edit(String words, String more, String version) {
        return ben.put(
                message + "/blocks", "{\"blocks\":" + blocks(words) + more + "}", "If-Match", "\"" + version + "\"");
    }

    private String role(String location) {
        return jdbc.sql("""
                        select coalesce(metadata ->> 'role', 'none') from store.event
                        where stream = :stream and version = 0""")
                .param("stream", "message-" + id(location))
                .query(String.class)
                .single();
    }

    private JsonNode told(Api who, String readers) {
        return who.get("/api/live?limit=200&destination=/topic/spaces." + space + "." + readers + ".fat")
                .body()
                .get("items");
    }

    private static JsonNode data(JsonNode told, String location, String type) {
        return told.valueStream()
                .filter(envelope -> envelope.get("type").asString().equals(type))
                .map(envelope -> envelope.get("data"))
                .filter(data -> data.get("message").asString().equals(id(location)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSilent(JsonNode seen) {
        assertThat(seen.get("blocks")).isEmpty();
        assertThat(seen.get("mentions")).isEmpty();
    }
}
