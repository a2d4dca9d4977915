package io.lectern.audit;

import static io.lectern.audit.AuditedSpace.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.erasure.PersonErasures;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an educator may see of what others did. */
class AuditPrivacyTest extends RunningLectern {
    /** A word that nobody else says. */
    private final String word = "quokka" + UUID.randomUUID().toString().replace("-", "");

    private static final String RECORDED = """
            insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                            payload_type, payload, meta_data, space)
            values (gen_random_uuid()::text, ?, 1000 + ?, 'x', cast(? as text), 'message:Replied', '{}',
                    convert_to('{"role":"EDUCATOR","actor":"' || ? || '"}', 'UTF8'), ?)""";

    private String space;

    @Autowired
    private JdbcTemplate jdbc;

    private AuditedSpace audit;

    @Autowired
    private ApplicationContext lectern;

    @BeforeEach
    void begin() {
        space = space();
        audit = AuditedSpace.of(ada, space);
    }

    @Test
    void educatorsKnowWhoWroteWhatIsAnonymous() {
        begun("\"kind\":\"QUESTION\",\"anonymous\":true,", "Why?");

        var posted = audit.only("message:Posted");

        assertThat(posted.get("actor").asString()).isEqualTo("ben");
        assertThat(posted.at("/data/author").asString()).isEqualTo("ben");
        assertThat(posted.at("/data/anonymous").asBoolean()).isTrue();
    }

    @Test
    void directConversationsAreOfNoSpace() {
        var direct = "{\"participants\":[\"ada\"]," + blocks(word) + "}";
        assertThat(ben.post("/api/conversations", direct).status()).isEqualTo(201);
        begun("\"kind\":\"POST\",", "Hear");

        assertThat(types(audit.all())).containsOnlyOnce("message:Posted");
        assertThat(audit.all().toString()).doesNotContain(word);
        assertThat(audit.lines("").toString()).doesNotContain(word);
    }

    @Test
    void wordsThatAreEditedAwayOrDeletedAreLeftOut() {
        var message = first(begun("\"kind\":\"POST\",", word));
        var now = "{" + blocks("Better") + "}";
        assertThat(ben.put(message + "/blocks", now, "If-Match", "\"0\"").status())
                .isEqualTo(200);

        assertThat(audit.only("message:Posted").at("/data/withheld").asBoolean())
                .isTrue();
        assertThat(audit.only("message:Edited").at("/data/blocks/0/text").asString())
                .isEqualTo("Better");
        assertThat(ben.delete(message, "If-Match", "\"1\"").status()).isBetween(200, 204);
        assertThat(audit.only("message:Edited").at("/data/withheld").asBoolean())
                .isTrue();
        assertThat(audit.only("message:Deleted").at("/data/by").asString()).isEqualTo("ben");
        assertThat(audit.all().toString()).doesNotContain(word, "Better");
    }

    @Test
    void erasedWordsAreLeftOutAndWhatWasDoneStays() {
        var dan = as("dan-" + word);
        ada.put("/api/spaces/" + space + "/members/dan-" + word, "{\"role\":\"STUDENT\"}");
        var assignment = assignment(space, false);
        dan.handIn(assignment, "secret-" + word);
        assertThat(audit.only("submission:HandedIn").toString()).contains("secret-" + word);

        new PersonErasures(lectern).erase("dan-" + word);

        var handedIn = audit.only("submission:HandedIn");
        assertThat(audit.lines("").toString()).doesNotContain("secret-" + word);
        assertThat(handedIn.at("/data/withheld").asBoolean()).isTrue();
        assertThat(handedIn.get("actor").asString()).isEqualTo("dan-" + word);
        assertThat(audit.only("submission:Erased").get("role").asString()).isEqualTo("SYSTEM");
    }

    @Test
    void aHeldMarkIsForEducatorsAndNotForOneWhoseItIs() {
        var assignment = assignment(space, false);
        var work = ben.handIn(assignment, "Green").location();
        var mark = "{\"points\":null,\"passed\":true,\"feedback\":[" + paragraph(word) + "],\"handIn\":1}";
        assertThat(ada.put(work + "/mark", mark).status()).isEqualTo(200);

        assertThat(audit.only("mark:Given").at("/data/passed").asBoolean()).isTrue();
        assertThat(audit.only("mark:Given").at("/data/feedback/0/text").asString())
                .isEqualTo(word);

        ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"EDUCATOR\"}");

        var own = AuditedSpace.of(ben, space).only("mark:Given");
        assertThat(own.get("data").propertyNames()).doesNotContain("points", "passed", "feedback");
        assertThat(own.toString()).doesNotContain(word);
    }

    @Test
    void whatIsToldToOthersAloneIsThereByItsIds() {
        var conversation = begun("\"kind\":\"POST\",", "Hear");
        var mention = "{" + blocks("You") + ",\"mentions\":[\"ben\"]}";
        assertThat(ada.post(conversation + "/messages", mention).status()).isEqualTo(201);

        var mentioned = audit.only("message:Mentioned");

        assertThat(mentioned.at("/audience/users/0").asString()).isEqualTo("ben");
        assertThat(mentioned.get("data")).isEqualTo(mentioned.get("ids"));
    }

    @Test
    void whoHadNoRoleIsNotShownAsTheEducatorThatTheFirstVersionRecorded() {
        var dan = as("dan-" + word);
        ada.put("/api/spaces/" + space + "/members/dan-" + word, "{\"role\":\"STUDENT\"}");
        var work = dan.handIn(assignment(space, false), "Green").id();
        ada.delete("/api/spaces/" + space + "/members/dan-" + word);
        // Of a type that no view is made of, in the stream of a thing that exists for dan without a role.
        for (var actor : new String[] {"dan-" + word, "ada", "gone"})
            jdbc.update(
                    RECORDED,
                    "handin-submission-" + work,
                    actor.hashCode() & 0xFFFF,
                    Instant.now().toString(),
                    actor,
                    space);

        var items = audit.all("type=message:Replied", 200);

        assertThat(items).extracting(item -> item.get("role").asString("")).containsExactly("", "EDUCATOR", "EDUCATOR");
    }

    private String begun(String kind, String text) {
        var begun = ben.post("/api/spaces/" + space + "/conversations", "{" + kind + blocks(text) + "}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.location();
    }

    private String first(String conversation) {
        return "/api/messages/"
                + ben.get(conversation + "/messages")
                        .body()
                        .at("/items/0/message")
                        .asString();
    }

    private static String blocks(String text) {
        return "\"blocks\":[" + paragraph(text) + "]";
    }

    private static String paragraph(String text) {
        return "{\"type\":\"paragraph\",\"text\":\"" + text + "\"}";
    }
}
