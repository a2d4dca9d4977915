package io.lectern.docs.schema;

import static io.lectern.kernel.text.Json.JSON;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a value: one of some words, or what a record of one component is written as. */
final class ValueSchema {
    private ValueSchema() {}

    /** Whether JSON or a path shows its one component alone. */
    static boolean isValue(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) return false;
        return type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class)
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("of")
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    static void describe(Schemas schemas, Class<?> type, ObjectNode schema) {
        if (type.isEnum()) {
            schema.put("type", "string");
            for (var word : type.getEnumConstants()) schema.withArray("enum").add(JSON.valueToTree(word));
            return;
        }
        schema.setAll(schemas.of(type.getRecordComponents()[0].getGenericType()));
        var form = type.getAnnotation(JsonForm.class);
        if (form != null) limited(schema, form);
    }

    /** The same with what is said beside the type. */
    static ObjectNode limited(ObjectNode schema, JsonForm form) {
        var what = schema.path("type").asString("").equals("array") ? "Items" : "Length";
        if (form.least() > 0) schema.put("min" + what, form.least());
        if (form.most() >= 0) schema.put("max" + what, form.most());
        if (!form.pattern().isEmpty()) schema.put("pattern", form.pattern());
        number(schema, "minimum", form.minimum());
        number(schema, "exclusiveMinimum", form.exclusiveMinimum());
        number(schema, "maximum", form.maximum());
        if (form.example().isEmpty()) return schema;
        var isText = schema.path("type").asString("").equals("string");
        schema.withArray("examples").add(isText ? JSON.valueToTree(form.example()) : JSON.readTree(form.example()));
        return schema;
    }

    private static void number(ObjectNode schema, String keyword, String limit) {
        if (!limit.isEmpty()) schema.set(keyword, JSON.readTree(limit));
    }
}
