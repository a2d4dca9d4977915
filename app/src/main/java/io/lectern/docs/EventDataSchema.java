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
import tools.jackson.databind.node.ObjectNode;

/** What the data of an event's messages look like in JSON, as a JSON Schema. */
final class EventDataSchema {
    private static final ObjectNode WITHHELD = JSON.createObjectNode()
            .put("const", true)
            .put("description", "Present if words are left out that nothing says any more");

    private final Class<?> record;
    private final Disclosure disclosure;

    EventDataSchema(Class<?> record, Disclosure disclosure) {
        this.record = record;
        this.disclosure = disclosure;
    }

    /** Its ids alone. */
    ObjectNode ids() {
        var data = object();
        addIds(data);
        return data;
    }

    /** The event, as far as such readers may see it. */
    ObjectNode shownTo(Channel.Kind reader) {
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
        addIds(data);
        return data;
    }

    private Set<String> withheld(Channel.Kind reader) {
        if (disclosure.isShownTo(reader)) return disclosure.withheldAtTimes(reader);
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(member -> !published().contains(member))
                .collect(Collectors.toSet());
    }

    private void addIds(ObjectNode data) {
        for (var id : published()) {
            var name = id.replace("?", "");
            data.withObject("/properties").set(name, ValueSchema.id());
            var required = data.withArray("required");
            if (name.equals(id)
                    && required.valueStream()
                            .noneMatch(there -> there.asString().equals(name))) required.add(name);
        }
    }

    private List<String> published() {
        return List.of(disclosure.published().ids());
    }

    private static ObjectNode object() {
        return JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
    }
}
