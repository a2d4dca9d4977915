package io.lectern.docs;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One type of event, as a client meets it.
 *
 * @param type its wire name
 * @param record what is stored of it
 * @param disclosure what of it readers may see
 */
record DocumentedEvent(String type, Class<?> record, Disclosure disclosure) {

    static DocumentedEvent of(String type, Class<?> record) {
        return new DocumentedEvent(type, record, Disclosure.of(record));
    }

    /** Its name in the document, where a colon cannot be. */
    String key() {
        return type.replace(':', '.');
    }

    /** The groups of people that hear of it live; services do not. */
    List<Channel.Kind> audience() {
        return Stream.of(disclosure.published().to())
                .filter(kind -> kind != Channel.Kind.SERVICE)
                .toList();
    }

    /** The message with its ids alone. */
    ObjectNode thin() {
        return message("The ids alone", data().ids());
    }

    /** The message with the event, as far as such readers may see it. */
    ObjectNode fat(Channel.Kind reader) {
        return message("The fact itself", data().shownTo(reader));
    }

    private EventDataSchema data() {
        return new EventDataSchema(record, disclosure);
    }

    private ObjectNode message(String summary, JsonNode data) {
        var message =
                JSON.createObjectNode().put("name", type).put("title", type).put("summary", summary);
        var when = disclosure.published().when();
        if (!when.isEmpty()) message.put("description", when);
        message.putObject("headers").put("$ref", "#/components/schemas/EventHeaders");
        var payload = message.putObject("payload");
        payload.putArray("allOf").addObject().put("$ref", "#/components/schemas/Event");
        payload.withObject("/properties").putObject("type").put("const", type);
        payload.withObject("/properties").set("data", data);
        return message;
    }
}
