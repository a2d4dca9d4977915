package io.lectern.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events from other services, stored in the one order: all of a batch or nothing, and each once. */
class PushContractTest extends RunningLectern {
    private TestPush quiz;

    @Autowired
    private JdbcTemplate stored;

    @BeforeEach
    void comes() {
        quiz = TestPush.of(base(), "quiz");
    }

    @Test
    void aBatchIsStoredInItsOrder() {
        var other = new TestPush(quiz.service(), "quiz", quiz.stream() + "-b");

        var pushed = quiz.pushAll(quiz.event(), other.event(), quiz.event());

        assertThat(pushed.status()).as(pushed.text()).isEqualTo(201);
        var events = pushed.body().get("events");
        assertThat(events.valueStream().map(event -> event.get("version").asLong()))
                .containsExactly(0L, 0L, 1L);
        assertThat(events.valueStream().map(event -> event.get("stream").asString()))
                .containsExactly(quiz.stream(), other.stream(), quiz.stream());
        assertThat(events.valueStream().map(event -> event.get("position").asString()))
                .doesNotHaveDuplicates()
                .allMatch(position -> position.matches("[A-Za-z0-9._~-]+"));
        assertThat(quiz.push().body().at("/events/0/version").asLong()).isEqualTo(2);
    }

    @Test
    void whatIsExpectedOfTheStreamIsCompared() {
        assertThat(quiz.push("'expectedVersion':-1").status()).isEqualTo(201);
        assertThat(quiz.push("'expectedVersion':0").status()).isEqualTo(201);

        var stale = quiz.push("'expectedVersion':0");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().get("currentVersion").asLong()).isEqualTo(1);
        assertThat(stale.body().get("changes").isEmpty()).isTrue();
        var none = new TestPush(quiz.service(), "quiz", quiz.stream() + "-n").push("'expectedVersion':4");
        assertThat(none.body().get("currentVersion").asLong()).isEqualTo(-1);
    }

    @Test
    void oneWrongEventKeepsAllOfABatchOut() {
        assertThat(quiz.pushAll(quiz.event(), quiz.event("'expectedVersion':7")).status())
                .isEqualTo(412);
        assertThat(quiz.count(stored)).isZero();
    }

    @Test
    void anIdStoresItsEventOnce() {
        var id = "'id':'" + UUID.randomUUID() + "'";
        var first = quiz.push(id, "'expectedVersion':-1");

        assertThat(quiz.push(id, "'expectedVersion':-1").text()).isEqualTo(first.text());
        assertThat(quiz.push(id).text()).isEqualTo(first.text());
        assertThat(quiz.count(stored)).isOne();

        var other = quiz.push(id, "'data':{'score':0.9}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().get("type").asString()).isEqualTo("urn:lectern:problem:key-reused");
        assertThat(other.body().get("detail").asString()).startsWith("The id ");
        var exam = TestPush.of(base(), "exam");
        assertThat(exam.push(id).status()).isEqualTo(422);
        space();
        var own = stored.queryForObject(
                "select max(event_identifier) from store.domain_event where payload_type like 'space:%'", String.class);
        assertThat(quiz.push("'id':'" + own + "'").status()).isEqualTo(422);
    }

    @Test
    void aRequestWithAKeyIsDoneOnce() {
        var key = UUID.randomUUID().toString();
        var body = "[" + quiz.event() + "," + quiz.event() + "]";
        var first = quiz.service().post("/api/events", body, "Idempotency-Key", key);

        assertThat(quiz.service()
                        .post("/api/events", body, "Idempotency-Key", key)
                        .text())
                .isEqualTo(first.text());
        assertThat(quiz.count(stored)).isEqualTo(2);
        assertThat(quiz.service()
                        .post("/api/events", quiz.event(), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void writersOfOneStreamLeaveNoGap() {
        var writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.supplyAsync(
                        () -> IntStream.range(0, 10).allMatch(n -> quiz.push().status() == 201)))
                .toList();

        assertThat(writers).allMatch(CompletableFuture::join);

        var versions = "select sequence_number from store.domain_event where aggregate_identifier = ? order by 1";
        assertThat(stored.queryForList(versions, Long.class, quiz.stream()))
                .isEqualTo(LongStream.range(0, 40).boxed().toList());
    }
}
