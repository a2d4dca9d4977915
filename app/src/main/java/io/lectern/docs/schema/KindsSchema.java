package io.lectern.docs.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Objects;
import org.springframework.util.StringUtils;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of what is of one of several kinds, which a member tells apart. */
final class KindsSchema {
    private static final String KIND = "type";

    private KindsSchema() {}

    static void describe(Schemas schemas, Class<?> type, ObjectNode schema) {
        var kinds = Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class));
        var mapping =
                schema.putObject("discriminator").put("propertyName", KIND).putObject("mapping");
        for (var kind : kinds.value()) {
            var name = StringUtils.capitalize(kind.name()) + type.getSimpleName();
            var reference = schemas.under(name, kind.value(), each -> describe(schemas, kind, name, each));
            schema.withArray("oneOf").add(reference);
            mapping.set(kind.name(), reference.get("$ref"));
        }
    }

    private static void describe(Schemas schemas, JsonSubTypes.Type kind, String name, ObjectNode schema) {
        RecordSchema.describe(schemas, kind.value(), name, schema);
        schema.withObject("/properties")
                .putObject(KIND)
                .put("type", "string")
                .put("const", kind.name())
                .put("description", "Which kind it is");
        schema.withArray("required").add(KIND);
        schema.put("additionalProperties", false);
    }
}
