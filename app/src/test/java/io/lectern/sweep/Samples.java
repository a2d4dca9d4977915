package io.lectern.sweep;

import static java.util.Map.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as they should be, made from the types that they are read as. */
final class Samples {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BLOCKS = """
            [{"type":"paragraph","text":"x"},{"type":"heading","level":1,"text":"x"},
             {"type":"list","ordered":true,"items":["x"]},{"type":"code","text":"x","language":"java"},
             {"type":"quote","text":"x"},{"type":"link","url":"https://example.org","text":"x"}]""";
    /** One of a space that is not there: nothing is ever sent to it. */
    private static final String WEBHOOK = """
            {"url":"https://203.0.113.7/hook","types":["sample:Sent"],"spaces":["x"],"detail":"thin"}""";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("Blocks", BLOCKS),
            entry("OptionalBlocks", BLOCKS),
            entry("Kind", "\"POST\""),
            entry("Role", "\"STUDENT\""),
            entry("UserId", "\"ada\""),
            entry("LocalDate", "\"2030-01-01\""),
            entry("Instant", "\"2030-01-01T00:00:00Z\""),
            entry("ZoneId", "\"Europe/Berlin\""),
            entry("ObjectNode", "{\"a\":[\"x\"]}"),
            entry("PushedEvents", "{\"type\":\"quiz:Finished\",\"stream\":\"quiz-x\",\"data\":{\"a\":\"x\"}}"),
            entry("WebhookBody", WEBHOOK),
            entry("ReplayBody", "{\"after\":\"x\"}"));

    private final Map<String, String> ids;

    /** @param ids what stands for ids, by the names of their types */
    Samples(Map<String, String> ids) {
        this.ids = ids;
    }

    JsonNode of(Type type) {
        if (type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> raw) {
            if (!Collection.class.isAssignableFrom(raw))
                throw new IllegalArgumentException("Say how one looks: " + type);
            return JSON.createArrayNode().add(of(many.getActualTypeArguments()[0]));
        }
        var name = ((Class<?>) type).getSimpleName();
        if (ids.containsKey(name)) return JSON.valueToTree(ids.get(name));
        return KNOWN.containsKey(name) ? JSON.readTree(KNOWN.get(name)) : plain((Class<?>) type);
    }

    private JsonNode plain(Class<?> type) {
        if (type == String.class) return JSON.valueToTree("x");
        if (type == boolean.class || type == Boolean.class) return JSON.valueToTree(true);
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type))
            return JSON.valueToTree(type == BigDecimal.class ? BigDecimal.TEN : 1);
        if (type.isEnum()) return JSON.valueToTree(type.getEnumConstants()[0]);
        if (!type.isRecord()) throw new IllegalArgumentException("Say how one looks: " + type);
        var components = type.getRecordComponents();
        if (components.length == 1
                && components[0].getAccessor().isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class))
            return of(components[0].getGenericType());
        ObjectNode body = JSON.createObjectNode();
        for (var component : components) body.set(component.getName(), of(component.getGenericType()));
        return body;
    }
}
