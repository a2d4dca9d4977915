package io.lectern.docs.openapi;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.schema.Schemas;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Describes the answers that all endpoints give alike when they do not do what is asked. */
final class ProblemResponses {
    private static final String TYPE = "urn:lectern:problem:";

    private ProblemResponses() {}

    /** Adds the responses, and the schemas of their documents. */
    static void describe(ObjectNode components, Schemas schemas, Type change) {
        for (var kind : ProblemKind.values()) {
            var schema = schema(kind);
            schema.setAll(JSON.createObjectNode());
            components.withObject("/schemas").set(kind.title() + "Problem", schema);
            components.withObject("/responses").set(kind.title(), response(kind));
        }
        var stale = components.withObject("/schemas/StaleVersionProblem/properties");
        stale.putObject("currentVersion").putArray("type").add("integer").add("null");
        stale.set("changes", Schemas.list(schemas.of(change)).put("maxItems", 50));
        var invalid = components.withObject("/schemas/ValidationProblem/properties");
        invalid.set("errors", Schemas.list(schemas.named("FieldError")));
        invalid.set("items", Schemas.list(JSON.createObjectNode().put("type", "object")));
        var reset = components.withObject("/schemas/ResetProblem/properties");
        for (var member : List.of("reason", "position")) reset.putObject(member).put("type", "string");
    }

    static ObjectNode reference(ProblemKind kind) {
        return JSON.createObjectNode().put("$ref", "#/components/responses/" + kind.title());
    }

    private static ObjectNode schema(ProblemKind kind) {
        var schema = JSON.createObjectNode().put("type", "object");
        schema.putArray("required").add("type").add("title").add("status").add("detail");
        var members = schema.putObject("properties");
        members.putObject("type").put("type", "string").put("const", TYPE + kind.word());
        members.putObject("title").put("type", "string");
        members.putObject("status").put("type", "integer").put("const", kind.status());
        members.putObject("detail").put("type", "string").put("description", "A sentence that a person may read");
        members.putObject("instance").put("type", "string").put("format", "uri-reference");
        return schema;
    }

    private static ObjectNode response(ProblemKind kind) {
        var response = JSON.createObjectNode().put("description", kind.description());
        Headers.add(response, "X-Correlation-Id");
        Headers.add(response, kind.headers());
        response.withObject("/content")
                .putObject("application/problem+json")
                .set("schema", Schemas.reference(kind.title() + "Problem"));
        return response;
    }
}
