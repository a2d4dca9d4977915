package io.lectern.docs;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.privacy.Personal;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final ObjectNode WITHHELD = JSON.createObjectNode()
            .put("const", true)
            .put("description", "Present if words are left out that nothing says any more");

    static DocumentedEvent of(String type, Class<?> record) {
        return new DocumentedEvent(type, record, Disclosure.of(record));
    }

    /** Its name in the document, where a colon cannot be. */
    String key() {
        return type.replace(':', '.');
    }

    List<Channel.Kind> audience() {
        return List.of(disclosure.published().to());
    }

    /** The message with its ids alone. */
    ObjectNode thin() {
        var data = object();
        ids(data);
        return message("The ids alone", data);
    }

    /** The message with the event, as far as such readers may see it. */
    ObjectNode fat(Channel.Kind reader) {
        var data = object();
        var withheld = withheld(reader);
        for (var member : record.getRecordComponents()) {
            var schema = MemberSchema.of(member);
            if (withheld.contains(member.getName())) schema.put("description", "Not always shown to such readers");
            else if (member.isAnnotationPresent(Personal.class)) schema.put("description", "Absent once it is erased");
            else if (!MemberSchema.optional(member)) data.withArray("required").add(member.getName());
            data.withObject("/properties").set(member.getName(), schema);
        }
        data.withObject("/properties").set("withheld", WITHHELD);
        ids(data);
        return message("The fact itself", data);
    }

    private Set<String> withheld(Channel.Kind reader) {
        if (disclosure.isShownTo(reader)) return disclosure.withheldAtTimes(reader);
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(member -> !ids().contains(member))
                .collect(Collectors.toSet());
    }

    private void ids(ObjectNode data) {
        for (var id : ids()) {
            var name = id.replace("?", "");
            data.withObject("/properties").set(name, MemberSchema.id());
            var required = data.withArray("required");
            if (name.equals(id)
                    && required.valueStream()
                            .noneMatch(there -> there.asString().equals(name))) required.add(name);
        }
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

    private List<String> ids() {
        return List.of(disclosure.published().ids());
    }

    private static ObjectNode object() {
        return JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
    }
}
