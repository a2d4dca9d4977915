package io.lectern.live.sse;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.UserId;
import io.lectern.live.SocketTest;
import io.lectern.live.client.EventStreamClient;
import io.lectern.live.client.EventStreamClient.Event;
import io.lectern.live.client.StompClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Server-sent events on real connections: the same verdicts and messages as on a socket. */
class EventStreamTest extends SocketTest {
    private static final String QUEUE = "/user/queue/live";

    private final List<EventStreamClient> streams = new ArrayList<>();

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @AfterEach
    void close() {
        streams.forEach(EventStreamClient::close);
    }

    @Test
    void whatComesIsWhatComesOnASocket() {
        var stream = open(ada, educators + ".fat");
        var socket = connect(ada).subscribe(educators + ".fat").synced();
        assertThat(stream.synced().json().at("/data/recovered").asBoolean()).isFalse();
        for (var n = 0; n < 100; n++) feed.publish(n % 2 == 0 ? toEducators() : toMembers());

        for (var n = 0; n < 100; n++) {
            var event = stream.next();
            assertThat(event.json()).isEqualTo(socket.next());
            assertThat(event.destination()).isEqualTo(educators + ".fat");
            assertThat(event.id()).isEqualTo(event.json().at("/position").asString());
        }
    }

    @Test
    void eachDestinationHasItsVerdictAndItsPlaceInTheId() {
        var bad = "/topic/**,/user/queue/live";
        var stream = open(ada, bad, educators, students, QUEUE);
        var verdicts = List.of(stream.next(), stream.next(), stream.next(), stream.next());

        assertThat(verdict(verdicts, bad)).isEqualTo("live:Denied bad-destination");
        assertThat(verdict(verdicts, educators)).isEqualTo("live:Synced ");
        assertThat(verdict(verdicts, students)).isEqualTo("live:Denied role");
        assertThat(verdict(verdicts, QUEUE)).isEqualTo("live:Synced ");
        assertThat(verdicts.get(3).id()).matches("~e1[.]\\d+~~e1[.]\\d+");

        feed.publish(toEducators());
        var event = stream.next();
        assertThat(event.destination()).isEqualTo(educators);
        assertThat(event.id().split("~", -1)[1])
                .isEqualTo(event.json().at("/position").asString());
    }

    @Test
    void whoComesBackReceivesEverythingOnceAndInOrderOnEachDestination() {
        var socket = connect(ada);
        var ofSpace = socket.subscribe(educators).synced();
        var ofQueue = socket.subscribe(QUEUE).synced();
        var received = new ArrayList<Event>();
        var last = afterBothVerdicts();
        for (var cut = 0; cut < 8; cut++) {
            publishForBoth(20);
            try (var stream = EventStreamClient.resume(base(), ada, last, educators, QUEUE)) {
                publishForBoth(20);
                for (var n = 0; n < 7 + 5 * cut; n++) received.add(stream.next());
                last = received.get(received.size() - 1).id();
            }
        }
        try (var stream = EventStreamClient.resume(base(), ada, last, educators, QUEUE)) {
            while (events(received, QUEUE).size() < 160
                    || events(received, educators).size() < 320) received.add(stream.next());
        }

        assertThat(events(received, educators)).isEqualTo(ofSpace.next(320));
        assertThat(events(received, QUEUE)).isEqualTo(ofQueue.next(160));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "e1.0", "~~", "e9.1~e9.1", "e1.999999~-1", "%00~%C3%A4", "e1.1\te1.1"})
    void anIdThatMeansNothingIsToldSoForEachDestination(String id) {
        var stream = closing(EventStreamClient.resume(base(), ada, id, educators, QUEUE));
        var verdicts = List.of(stream.next(), stream.next());

        assertThat(verdicts).extracting(Event::type).containsOnly("live:Reset");
        assertThat(verdicts.get(1).id()).matches("e1[.]\\d+~e1[.]\\d+");
    }

    @Test
    void theResponseIsPassedOnAsItComes() throws Exception {
        var answer = EventStreamClient.ask(base(), ada, List.of(educators));
        answer.body().close();

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
    }

    @Test
    void whoLosesARoleIsToldAndHearsNothingMoreOfIt() {
        var stream = open(sam, students, QUEUE);
        stream.next();
        stream.next();
        spaces.remove(sam, space);
        var change = new MembershipChange(space, UserId.of(sam), null);
        feed.publish(toMembers().withMembership(change));
        feed.publish(toMembers());

        var last = stream.next();
        assertThat(last.type()).isEqualTo("live:Revoked");
        assertThat(last.destination()).isEqualTo(students);
        assertThat(stream.poll(Duration.ofMillis(300))).isEmpty();
        assertThat(stream.ended()).isFalse();
    }

    @Test
    void theNewestOfTooManySessionsIsRefusedAndSocketsCountToo() {
        for (var n = 0; n < 10; n++) connect(ada);
        for (var n = 0; n < 10; n++) open(ada, educators).synced();
        var refused = EventStreamClient.ask(base(), ada, List.of(educators));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertEnds(refusedSocket(), "too-many-sessions", 4029);
    }

    @Test
    void moreThanASessionMayHaveIsRefused() {
        assertThat(status(ada)).isEqualTo(400);
        assertThat(status(ada, educators, educators)).isEqualTo(400);
        assertThat(status(ada, "a\nevent: b")).isEqualTo(400);
        assertThat(status(ada, many("/topic/spaces.s%d.students", 65))).isEqualTo(400);
        assertThat(status(ada, many("/no/%d", 10))).isEqualTo(400);
        assertThat(status(ada, many("/topic/spaces.s%d.students", 64))).isEqualTo(200);
        assertThat(status(ada, many("/no/%d", 9))).isEqualTo(200);
        assertThat(status("bad", educators)).isEqualTo(401);
        assertThat(status("unknowable", educators)).isEqualTo(503);
    }

    private StompClient refusedSocket() {
        var client = open();
        client.send(StompClient.connectFrame(ada));
        return client;
    }

    private int status(String token, String... destinations) {
        var answer = EventStreamClient.ask(base(), token, List.of(destinations));
        try (var body = answer.body()) {
            return answer.statusCode();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static String[] many(String form, int count) {
        return IntStream.range(0, count).mapToObj(form::formatted).toArray(String[]::new);
    }

    private void publishForBoth(int times) {
        var toBoth = EventMetadata.in(space, Audience.educators(space).and(UserId.of(ada)));
        for (var n = 0; n < times; n++) feed.publish(n % 2 == 0 ? toEducators() : toBoth);
    }

    private String afterBothVerdicts() {
        try (var stream = EventStreamClient.open(base(), ada, educators, QUEUE)) {
            stream.synced();
            return stream.synced().id();
        }
    }

    private static List<JsonNode> events(List<Event> received, String destination) {
        return received.stream()
                .filter(event ->
                        event.destination().equals(destination) && event.json().has("position"))
                .map(Event::json)
                .toList();
    }

    private static String verdict(List<Event> verdicts, String destination) {
        var verdict = verdicts.stream()
                .filter(event -> event.destination().equals(destination))
                .findFirst()
                .orElseThrow();
        return verdict.type() + " " + verdict.json().at("/data/reason").asString("");
    }

    private EventStreamClient open(String token, String... destinations) {
        return closing(EventStreamClient.open(base(), token, destinations));
    }

    private EventStreamClient closing(EventStreamClient stream) {
        streams.add(stream);
        return stream;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
