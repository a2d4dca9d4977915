package io.lectern.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of what services push, and by which name. */
class PushValidationTest extends RunningLectern {
    private TestPush quiz;

    @BeforeEach
    void comes() {
        quiz = TestPush.of(base(), "quiz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'expectedVersion':-2 | expectedVersion",
                "'id':'17' | id",
                "'ids':{'quiz':'a b'} | ids.quiz",
                "'ids':{'space':'nowhere'} | ids.space",
                "'audience':{'educators':['nowhere']} | audience.educators[0]",
                "'audience':{'users':['ada','a b']} | audience.users[1]",
                "'audience':{'services':['a b']} | audience.services[0]",
                "'audience':{'staff':['ada']} | audience.staff",
                "'data':[1] | data",
                "'data':{'a':1e999} | data",
                "'data':{'a':1},'personal':{'/b':'ben'} | personal./b",
                "'data':{'a':1},'personal':{'a':'ben'} | personal.a",
                "'data':{'a':1},'personal':{'':'ben'} | personal.",
                "'data':{'a~2':1},'personal':{'/a~2':'ben'} | personal./a~2",
                "'data':{'a~':1},'personal':{'/a~':'ben'} | personal./a~",
                "'ids':{'quiz':'17'},'data':{'quiz':{'n':1}} | data.quiz",
                "'ids':{'quiz':'17'},'data':{'quiz':17} | data.quiz",
                "'ids':{'quiz':'17'},'data':{'quiz':null} | data.quiz",
                "'data':{'a':1},'personal':{'/a':'b n'} | personal./a",
                "'data':{'a':{'b':1}},'personal':{'/a':'ben','/a/b':'ben'} | personal./a/b",
                "'mood':'good' | mood"
            })
    void aWrongMemberIsNamed(String members, String field) {
        assertThat(fields(quiz.push(members))).isEqualTo(field);
        assertThat(fields(quiz.pushAll(quiz.event(), quiz.event(members)))).isEqualTo("[1]." + field);
    }

    @Test
    void aWholeNumberThatIsInfiniteForMostReadersIsNamedToo() {
        assertThat(fields(quiz.push("'data':{'a':1" + "0".repeat(309) + "}"))).isEqualTo("data");
        assertThat(quiz.push("'data':{'a':1" + "0".repeat(300) + "}").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handin",
                "assignment",
                "space",
                "message",
                "conversation",
                "live",
                "system",
                "service",
                "webhook"
            })
    void whatIsLecternsOwnCannotBeGranted(String noun) {
        assertThat(fields(TestPush.of(base(), noun).push())).isEqualTo("type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quiz:Finished", "q:Finished", "quiz:finished", "quiz", "quiz:", "quiz-a:Finished"})
    void aTypeIsANounAndWhatHappened(String type) {
        var body = quiz.event().replace("quiz:Finished", type);
        assertThat(fields(quiz.service().post("/api/events", body))).isEqualTo("type");
    }

    @Test
    void aRefusalSaysOfWhatATypeIsMade() {
        var body = quiz.event().replace("quiz:Finished", "quiz:Finished_late");
        assertThat(quiz.service().post("/api/events", body).text())
                .contains("[a-z][a-z0-9]{1,31}", "[A-Z][A-Za-z0-9]{0,63}", "quiz:Finished");
    }

    @Test
    void anIdMayStandInTheDataTooAndMembersMayHaveTildesInTheirNames() {
        assertThat(quiz.push("'ids':{'quiz':'17'},'data':{'quiz':'17'}").status())
                .isEqualTo(201);
        assertThat(quiz.push("'data':{'a~b/c':'well'},'personal':{'/a~0b~1c':'ben'}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aStreamIsOfItsNoun() {
        for (var stream : new String[] {"quizzes-1", "quiz", "quiz-", "exam-1", "quiz-a b"}) {
            var pushed = new TestPush(quiz.service(), "quiz", stream).push();
            assertThat(stream.equals("quiz-") ? "stream" : fields(pushed))
                    .as(stream)
                    .isEqualTo("stream");
        }
    }

    @Test
    void onlyTheScopeOfANounPermitsIt() {
        var exam = new TestPush(quiz.service(), "exam", "exam-1");
        assertThat(exam.push().status()).isEqualTo(403);
        assertThat(quiz.pushAll(quiz.event(), exam.event()).status()).isEqualTo(403);
        var reader = Api.signInAsService(base(), "reader", "lectern:read");
        assertThat(reader.post("/api/events", quiz.event()).status()).isEqualTo(403);
        assertThat(ada.post("/api/events", quiz.event()).status()).isEqualTo(403);
    }

    @Test
    void onlyTheSpacesOfATokenAreReached() {
        var mine = space();
        var other = space();
        var who = "{\"service\":\"quiz\",\"scopes\":[\"lectern:write:quiz\"],\"spaces\":[\"" + mine + "\"]}";
        var token = new Api(base(), "").post("/demo/tokens", who).body().get("accessToken");
        var narrow = new TestPush(new Api(base(), token.asString()), "quiz", quiz.stream());

        assertThat(narrow.push("'ids':{'space':'" + mine + "'}").status()).isEqualTo(201);
        assertThat(fields(narrow.push("'ids':{'space':'" + other + "'}"))).isEqualTo("ids.space");
        assertThat(fields(narrow.push("'audience':{'students':['" + other + "']}")))
                .isEqualTo("audience.students[0]");
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertThat(fields(quiz.push("'data':{'a':'" + "x".repeat(64 * 1024) + "'}")))
                .isEqualTo("data");
        var ids = IntStream.range(0, 17).mapToObj(i -> "'i" + i + "':'x'").collect(Collectors.joining(","));
        assertThat(fields(quiz.push("'ids':{" + ids + "}"))).isEqualTo("ids");
        assertThat(fields(quiz.push("'audience':{'users':[" + names(1001) + "]}")))
                .isEqualTo("audience.users");
        assertThat(fields(quiz.push("'audience':{'students':[" + names(21) + "]}")))
                .isEqualTo("audience");
        assertThat(fields(quiz.pushAll())).isEqualTo("body");
        assertThat(fields(quiz.pushAll(Collections.nCopies(101, quiz.event()).toArray(String[]::new))))
                .isEqualTo("body");
    }

    @Test
    void anIdIsThereOnce() {
        var id = "'id':'0B6B1F0E-3f0c-4f0c-9a54-0f3f8b1c7f11'";
        assertThat(fields(quiz.pushAll(quiz.event(id), quiz.event(id.replace('B', 'b')))))
                .isEqualTo("[1].id");
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'u" + i + "'").collect(Collectors.joining(","));
    }

    private static String fields(Api.QueryResult refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        return refused.body()
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .collect(Collectors.joining(","));
    }
}
