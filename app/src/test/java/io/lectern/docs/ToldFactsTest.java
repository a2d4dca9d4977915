package io.lectern.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.erasure.Forgetting;
import io.lectern.live.StompClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does everything that can be told of, listens, and holds every message against the document. */
class ToldFactsTest extends RunningLectern {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    /** A space is there before anybody can listen to it; its members can be told by a replay alone. */
    private static final Predicate<String> BEFORE_ANYBODY_LISTENS =
            told -> told.endsWith(" space:Created") && !told.startsWith("own");

    private static final Duration QUIET = Duration.ofMillis(50);

    @Autowired
    private ApplicationContext lectern;

    private final List<Ear> ears = new ArrayList<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Set<String> heard = new TreeSet<>();
    private JsonNode document;

    private record Ear(String channel, StompClient.Subscription subscription) {
        Optional<JsonNode> hear() {
            return subscription.poll(QUIET);
        }
    }

    @Test
    void everyMessageIsAsTheDocumentSaysAndEveryOneIsTold() {
        document = new Api(base(), "").get("/asyncapi.json").body();
        try (var adas = StompClient.connect(live(), ada.token());
                var bens = StompClient.connect(live(), ben.token());
                var newcomers = StompClient.connect(live(), as("newcomer").token())) {
            listen(adas, "own", "/user/queue/live");
            listen(bens, "own", "/user/queue/live");
            var acts = new Acts(ada, ben, cat, space());
            listen(adas, "educators", "/topic/spaces." + acts.space() + ".educators");
            listen(bens, "students", "/topic/spaces." + acts.space() + ".students");
            acts.doMost(Instant.now());
            acts.write(Instant.now());
            new Forgetting(lectern).forget("ben");
            awaitAll(closings());
            acts.comeAndGo();
            awaitAll(facts());
            hear(newcomers, "students", "/topic/spaces." + acts.space() + ".students");
            hear(newcomers, "own", "/user/queue/live", "resume-after:nowhere");
        }
        assertThat(heard)
                .contains("own live:Synced", "students live:Denied", "own live:Reset", "students live:Revoked");
    }

    private Set<String> closings() {
        return facts().stream()
                .filter(told -> told.endsWith(" assignment:Closed"))
                .collect(Collectors.toSet());
    }

    private void awaitAll(Set<String> wanted) {
        await().atMost(TIMEOUT).untilAsserted(() -> {
            ears.forEach(this::drain);
            assertThat(heard).containsAll(wanted);
        });
    }

    private void listen(StompClient socket, String channel, String destination) {
        ears.add(hear(socket, channel, destination));
        ears.add(hear(socket, channel + "Fat", destination + ".fat"));
    }

    private Ear hear(StompClient socket, String channel, String destination, String... lines) {
        var subscription = socket.subscribe(destination, lines);
        check(channel, subscription.next());
        return new Ear(channel, subscription);
    }

    private void drain(Ear ear) {
        for (var next = ear.hear(); next.isPresent(); next = ear.hear()) check(ear.channel(), next.get());
    }

    private void check(String channel, JsonNode message) {
        var type = message.get("type").asString();
        heard.add(channel + " " + type);
        var name = document.at("/channels/" + channel + "/messages")
                .valueStream()
                .map(reference -> reference.get("$ref").asString().replace("#/components/messages/", ""))
                .filter(key -> document.at("/components/messages/" + key + "/name")
                        .asString()
                        .equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " is not told on " + channel));
        assertThat(schema(name).validate(message))
                .as("%s: %s", channel, message)
                .isEmpty();
    }

    private Schema schema(String message) {
        return schemas.computeIfAbsent(message, name -> {
            var schema = JSON.createObjectNode();
            schema.set("components", document.get("components"));
            schema.putArray("allOf").addObject().put("$ref", "#/components/messages/" + name + "/payload");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        });
    }

    /** Every fact on every channel where the document says that it can be told. */
    private Set<String> facts() {
        var facts = new TreeSet<String>();
        document.get("channels")
                .propertyNames()
                .forEach(channel -> document.at("/channels/" + channel + "/messages")
                        .valueStream()
                        .map(message -> document.at(
                                        message.get("$ref").asString().substring(1) + "/name")
                                .asString())
                        .filter(name -> name.contains(":") && !name.startsWith("live:"))
                        .forEach(name -> facts.add(channel + " " + name)));
        facts.removeIf(BEFORE_ANYBODY_LISTENS);
        return facts;
    }
}
