package io.lectern.docs;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.schema.SchemaExamples;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.stream.Categories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The AsyncAPI 3.0 document of the live feed (https://www.asyncapi.com/docs/reference/specification/v3.0.0): what is
 * the same for all events is written down, what differs is read off the types of events when it is first asked for.
 */
@Component
class AsyncApi {

    private final Categories categories;
    private volatile @Nullable ObjectNode document;

    AsyncApi(Categories categories) {
        this.categories = categories;
    }

    /** The document; not to be changed. */
    ObjectNode document() {
        var known = document;
        if (known == null) document = known = describe();
        return known;
    }

    private ObjectNode describe() {
        var description = template();
        var events = new TreeMap<String, Class<?>>();
        categories.eventTypes().forEach(category -> events.putAll(category.types()));
        description.withObject("/components/schemas").set("Block", BlockSchema.of());
        events.forEach((type, event) -> describe(description, DocumentedEvent.of(type, event)));
        addExamples(description);
        return description;
    }

    private static void addExamples(ObjectNode description) {
        var schemas = description.withObject("/components/schemas");
        for (var message : description.withObject("/components/messages"))
            if (message instanceof ObjectNode described && !described.has("examples")) {
                var payload = SchemaExamples.of(described.withObject("/payload"), schemas);
                described.putArray("examples").addObject().set("payload", payload);
            }
    }

    private static void describe(ObjectNode description, DocumentedEvent event) {
        var messages = description.withObject("/components/messages");
        messages.set(event.key(), event.thin());
        for (var kind : event.audience()) {
            var channel = channel(kind);
            var fat = event.key() + ".fat." + channel;
            messages.set(fat, event.fat(kind));
            refer(description, channel, event.key());
            refer(description, channel + "Fat", fat);
        }
    }

    private static String channel(Channel.Kind reader) {
        return switch (reader) {
            case EDUCATORS -> "educators";
            case STUDENTS -> "students";
            case USER -> "own";
            case SERVICE -> throw new IllegalArgumentException("Services have no channel");
        };
    }

    private static void refer(ObjectNode description, String channel, String message) {
        description
                .withObject("/channels/" + channel + "/messages")
                .putObject(message)
                .put("$ref", "#/components/messages/" + message);
    }

    private static ObjectNode template() {
        try (var json = new ClassPathResource("asyncapi.json", AsyncApi.class).getInputStream()) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
