package io.lectern.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.erasure.PersonErasures;
import io.lectern.kernel.event.Retired;
import io.lectern.kernel.stream.Categories;
import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
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

/** Does everything that is published, subscribes, and holds every message against the document. */
class PublishedMessagesTest extends RunningLectern {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    /** A space is there before anybody can subscribe to it; its members receive that by a replay alone. */
    private static final Predicate<String> BEFORE_ANY_SUBSCRIPTION =
            message -> message.endsWith(" space:Created") && !message.startsWith("own");

    private static final Duration QUIET = Duration.ofMillis(50);

    @Autowired
    private ApplicationContext lectern;

    private final List<Received> subscriptions = new ArrayList<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Set<String> received = new TreeSet<>();
    private final List<String> violations = new ArrayList<>();
    private JsonNode document;

    private record Received(String channel, Subscription subscription) {
        Optional<JsonNode> next() {
            return subscription.poll(QUIET);
        }
    }

    @Test
    void everyMessageIsAsTheDocumentSaysAndEveryOneIsPublished() {
        document = new Api(base(), "").get("/asyncapi.json").body();
        try (var adas = StompClient.connect(live(), ada.token());
                var bens = StompClient.connect(live(), ben.token());
                var newcomers = StompClient.connect(live(), as("newcomer").token())) {
            listen(adas, "own", "/user/queue/live");
            listen(bens, "own", "/user/queue/live");
            var acts = new EveryAction(ada, ben, cat, space());
            listen(adas, "educators", "/topic/spaces." + acts.space() + ".educators");
            listen(bens, "students", "/topic/spaces." + acts.space() + ".students");
            acts.doMost(Instant.now());
            acts.write(Instant.now());
            new PersonErasures(lectern).erase("ben");
            awaitAll(closings());
            acts.comeAndGo();
            awaitAll(events());
            subscribe(newcomers, "students", "/topic/spaces." + acts.space() + ".students");
            subscribe(newcomers, "own", "/user/queue/live", "resume-after:nowhere");
        }
        assertThat(violations).isEmpty();
        assertThat(received)
                .contains("own live:Synced", "students live:Denied", "own live:Reset", "students live:Revoked");
    }

    private Set<String> closings() {
        return events().stream()
                .filter(message -> message.endsWith(" assignment:Closed"))
                .collect(Collectors.toSet());
    }

    private void awaitAll(Set<String> wanted) {
        await().atMost(TIMEOUT).untilAsserted(() -> {
            subscriptions.forEach(this::drain);
            assertThat(received).containsAll(wanted);
        });
    }

    private void listen(StompClient socket, String channel, String destination) {
        subscriptions.add(subscribe(socket, channel, destination));
        subscriptions.add(subscribe(socket, channel + "Fat", destination + ".fat"));
    }

    private Received subscribe(StompClient socket, String channel, String destination, String... lines) {
        var subscription = socket.subscribe(destination, lines);
        check(channel, subscription.next());
        return new Received(channel, subscription);
    }

    private void drain(Received from) {
        for (var next = from.next(); next.isPresent(); next = from.next()) check(from.channel(), next.get());
    }

    /** Keeps what is wrong: whoever waits for messages tries again at a failure, and would lose it. */
    private void check(String channel, JsonNode message) {
        var type = message.get("type").asString();
        received.add(channel + " " + type);
        var name = document.at("/channels/" + channel + "/messages")
                .valueStream()
                .map(reference -> reference.get("$ref").asString().replace("#/components/messages/", ""))
                .filter(key -> document.at("/components/messages/" + key + "/name")
                        .asString()
                        .equals(type))
                .findFirst();
        if (name.isEmpty()) violations.add(type + " is not published on " + channel);
        name.map(this::schema)
                .map(schema -> schema.validate(message))
                .filter(errors -> !errors.isEmpty())
                .ifPresent(errors -> violations.add("%s: %s: %s".formatted(channel, errors, message)));
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

    /** Every event on every channel where the document says that it can be published. */
    private Set<String> events() {
        var events = new TreeSet<String>();
        document.get("channels")
                .propertyNames()
                .forEach(channel -> document.at("/channels/" + channel + "/messages")
                        .valueStream()
                        .map(message -> document.at(
                                        message.get("$ref").asString().substring(1) + "/name")
                                .asString())
                        .filter(name -> name.contains(":") && !name.startsWith("live:"))
                        .forEach(name -> events.add(channel + " " + name)));
        events.removeIf(BEFORE_ANY_SUBSCRIPTION);
        events.removeIf(message -> retired(message.substring(message.indexOf(' ') + 1)));
        return events;
    }

    private boolean retired(String type) {
        return lectern.getBean(Categories.class).eventTypes().stream()
                .map(category -> category.types().get(type))
                .anyMatch(event -> event != null && event.isAnnotationPresent(Retired.class));
    }
}
