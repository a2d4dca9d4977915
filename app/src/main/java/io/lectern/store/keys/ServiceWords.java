package io.lectern.store.keys;

import static io.lectern.kernel.event.ServiceEvent.DATA;

import io.lectern.kernel.event.ServiceEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds personal members in stored events: those of Lectern's own by name, those of services, which may lie deeper, by
 * JSON Pointer. No name of the former begins with a slash.
 */
final class ServiceWords {
    private static final String PERSONAL = "personal";
    private static final char SLASH = '/';

    private ServiceWords() {}

    /** The names of those in what a service told. */
    static List<String> members(String type, ObjectNode json) {
        return ServiceEvent.dataOf(type, json) == null
                ? List.of()
                : json.path(PERSONAL)
                        .propertyStream()
                        .map(each -> name(each.getKey()))
                        .toList();
    }

    /** What a member of the data is called in the whole event. */
    static String name(String pointer) {
        return SLASH + DATA + pointer;
    }

    static JsonPointer pointer(String name) {
        return name.charAt(0) == SLASH
                ? JsonPointer.compile(name)
                : JsonPointer.empty().appendProperty(name);
    }

    /** Puts a value in the place of a member, or takes the member away; the others of a list keep their places. */
    static void replace(ObjectNode json, String name, @Nullable JsonNode value) {
        var pointer = pointer(name);
        var parent = json.at(pointer.head());
        var last = pointer.last();
        if (parent instanceof ArrayNode list)
            list.set(last.getMatchingIndex(), value == null ? NullNode.getInstance() : value);
        else if (value == null) ((ObjectNode) parent).remove(last.getMatchingProperty());
        else ((ObjectNode) parent).set(last.getMatchingProperty(), value);
    }
}
