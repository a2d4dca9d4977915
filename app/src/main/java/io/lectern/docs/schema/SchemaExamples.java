package io.lectern.docs.schema;

import static io.lectern.kernel.text.Json.JSON;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a value for each schema, made of the examples of what it consists of. */
public final class SchemaExamples {
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode schemas;

    private SchemaExamples(ObjectNode schemas) {
        this.schemas = schemas;
    }

    /** Adds one to each of some schemas that are of an object and have none. */
    public static void add(ObjectNode schemas) {
        var examples = new SchemaExamples(schemas);
        for (var schema : schemas)
            if (schema instanceof ObjectNode object && object.has("properties") && !object.has("examples")) {
                var example = examples.of(object);
                object.putArray("examples").add(example);
            }
    }

    /** One value of a schema, which may refer to others. */
    public static JsonNode of(ObjectNode schema, ObjectNode schemas) {
        return new SchemaExamples(schemas).of(schema);
    }

    private JsonNode of(JsonNode schema) {
        if (schema.has("examples")) return schema.get("examples").get(0);
        if (schema.has("const")) return schema.get("const");
        if (schema.has("enum")) return schema.get("enum").get(0);
        if (schema.has("$ref"))
            return of(schemas.required(schema.get("$ref").asString().substring(SCHEMAS.length())));
        for (var several : new String[] {"oneOf", "anyOf"})
            if (schema.has(several)) return of(schema.get(several).get(0));
        if (schema.has("allOf")) return all(schema);
        return schema.has("properties") ? object(schema) : simple(schema);
    }

    private JsonNode all(JsonNode schema) {
        var whole = JSON.createObjectNode();
        schema.get("allOf").forEach(part -> whole.setAll((ObjectNode) of(part)));
        if (schema.has("properties")) whole.setAll(object(schema));
        return whole;
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.createObjectNode();
        schema.get("properties").forEachEntry((name, member) -> object.set(name, of(member)));
        return object;
    }

    private JsonNode simple(JsonNode schema) {
        var type = schema.path("type").isArray() ? schema.get("type").get(0) : schema.path("type");
        return switch (type.asString("")) {
            case "string" -> JSON.valueToTree(schema.path("maxLength").asInt(1) == 0 ? "" : text(schema));
            case "integer", "number" -> JSON.valueToTree(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.valueToTree(false);
            case "array" -> JSON.createArrayNode().add(of(schema.path("items")));
            case "object" -> JSON.createObjectNode();
            default -> JSON.nullNode();
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date-time" -> "2026-11-23T09:00:00Z";
            case "date" -> "2026-11-23";
            case "uri-reference" -> "/";
            default -> "text";
        };
    }
}
