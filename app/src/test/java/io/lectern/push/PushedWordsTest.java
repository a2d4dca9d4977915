package io.lectern.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api.QueryResult;
import io.lectern.RunningLectern;
import io.lectern.database.Dump;
import io.lectern.erasure.PersonErasures;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody's words in what a service told are theirs: stored under their key, and gone with them. */
class PushedWordsTest extends RunningLectern {
    /** A word that nobody else says. */
    private final String word = "quoll" + UUID.randomUUID().toString().replace("-", "");

    private final String dan = "dan-" + word.substring(0, 12);
    private TestPush quiz;
    private String space;
    private String event;

    @Autowired
    private ApplicationContext lectern;

    @BeforeEach
    void pushes() {
        quiz = TestPush.of(base(), "quiz");
        space = space();
        event = quiz.event(
                "'id':'" + UUID.randomUUID() + "'",
                "'audience':{'educators':['" + space + "']}",
                "'ids':{'space':'" + space + "'}",
                "'data':{'score':0.8,'answers':[{'text':'%s'},'%s'],'by':{'a/b':'%s'}}".formatted(word, word, word),
                "'personal':{'/answers/0/text':'%s','/answers/1':'%s','/by/a~1b':'%s'}".formatted(dan, dan, dan));
        assertThat(quiz.service().post("/api/events", event).status()).isEqualTo(201);
    }

    @Test
    void theyAreReadAsTheyWerePushed() throws Exception {
        assertThat(Dump.tablesWith(database(), word)).isEmpty();
        assertThat(told())
                .contains("\"data\":{\"score\":0.8,\"answers\":[{\"text\":\"%s\"},\"%s\"],\"by\":{\"a/b\":\"%s\"},"
                        .formatted(word, word, word));
        assertThat(audit()).contains(word);
    }

    @Test
    void theyAreGoneOnceTheirPersonIsErased() {
        new PersonErasures(lectern).erase(dan);

        for (var shown : new String[] {told(), audit()})
            assertThat(shown)
                    .doesNotContain(word)
                    .contains("\"score\":0.8,\"answers\":[{},null],\"by\":{},\"withheld\":true");
    }

    @Test
    void whoIsErasedIsToldOfNoMore() {
        new PersonErasures(lectern).erase(dan);

        var again = quiz.service().post("/api/events", event);
        var more = quiz.push("'data':{'a':'" + word + "'}", "'personal':{'/a':'" + dan + "'}");

        for (var refused : new QueryResult[] {again, more}) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(400);
            assertThat(refused.text()).contains("personal./a", "erased");
        }
    }

    @Test
    void whatLooksEncryptedIsOnlyText() {
        var data = "'data':{'a':{'sealed':'%s','text':'AAAA'}}".formatted(UUID.randomUUID());

        assertThat(quiz.push(data, "'audience':{'educators':['" + space + "']}").status())
                .isEqualTo(201);

        assertThat(told()).contains("\"text\":\"AAAA\"");
    }

    private String told() {
        return ada.feed("/topic/spaces." + space + ".educators.fat").items().toString();
    }

    private String audit() {
        return ada.get("/api/spaces/" + space + "/audit?type=quiz:Finished").text();
    }
}
