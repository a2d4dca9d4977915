package io.lectern.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.live.StompClient;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does everything that can be told of, listens, and holds every message against the document. */
class ToldFactsTest extends RunningLectern {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Set<String> TOLD_BY_THE_CLOCK = Set.of("assignment:DueSoon", "assignment:Closed");

    private final Map<String, StompClient.Subscription> listening = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Set<String> heard = new TreeSet<>();
    private JsonNode document;

    @Test
    void everyMessageIsAsTheDocumentSays() {
        document = new Api(base(), "").get("/asyncapi.json").body();
        var acts = new Acts(ada, ben, cat, space());
        try (var adas = StompClient.connect(live(), ada.token());
                var bens = StompClient.connect(live(), ben.token());
                var newcomers = StompClient.connect(live(), as("newcomer").token())) {
            listen(adas, "educators", "/topic/spaces." + acts.space() + ".educators");
            listen(bens, "students", "/topic/spaces." + acts.space() + ".students");
            listen(bens, "own", "/user/queue/live");
            var before = listening.size();
            assertThat(before).isEqualTo(6);
            acts.doEverything(Instant.now());
            listening.forEach(this::drain);
            var denied = newcomers
                    .subscribe("/topic/spaces." + acts.space() + ".students")
                    .next();
            check("students", denied);
            var reset = newcomers
                    .subscribe("/user/queue/live", "resume-after:nowhere")
                    .next();
            check("own", reset);
        }
        assertThat(heard).contains("live:Synced", "live:Denied", "live:Reset", "live:Revoked");
        assertThat(heard).containsAll(told());
    }

    private void listen(StompClient socket, String channel, String destination) {
        listening.put(channel, socket.subscribe(destination));
        listening.put(channel + "Fat", socket.subscribe(destination + ".fat"));
        for (var name : new String[] {channel, channel + "Fat"})
            check(name, listening.get(name).next());
    }

    private void drain(String channel, StompClient.Subscription subscription) {
        for (var message = subscription.poll(QUIET); message.isPresent(); message = subscription.poll(QUIET))
            check(channel, message.get());
    }

    private void check(String channel, JsonNode message) {
        var type = message.get("type").asString();
        heard.add(type);
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

    private Set<String> told() {
        var told = new TreeSet<String>();
        document.at("/components/messages")
                .valueStream()
                .map(message -> message.get("name").asString())
                .filter(name -> name.contains(":") && !name.startsWith("live:"))
                .filter(name -> !name.equals("space:Created") && !TOLD_BY_THE_CLOCK.contains(name))
                .forEach(told::add);
        return told;
    }
}
