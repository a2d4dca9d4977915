package io.lectern.docs.openapi;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.schema.Schemas;
import java.lang.reflect.Type;
import tools.jackson.databind.node.ObjectNode;

/** Describes the answers that all endpoints give alike when they do not do what is asked. */
final class ProblemResponses {
    private static final String TYPE = "urn:lectern:problem:";

    private ProblemResponses() {}

    /** Adds the responses, and the schemas of their documents. */
    static void describe(ObjectNode components, Schemas schemas, Type change) {
        for (var kind : ProblemKind.values()) {
            var schema = schema(kind);
            components.withObject("/schemas").set(kind.title() + "Problem", schema);
            components.withObject("/responses").set(kind.title(), response(kind));
        }
        var stale = components.withObject("/schemas/StaleVersionProblem/properties");
        stale.putObject("currentVersion")
                .put("description", "The version that it has now; null if that cannot be told")
                .putArray("type")
                .add("integer")
                .add("null");
        stale.set("changes", changes(schemas.of(change)));
        var invalid = components.withObject("/schemas/ValidationProblem/properties");
        invalid.set("errors", list(schemas.named("FieldError"), "What is wrong with which part of the request"));
        invalid.set("items", list(schemas.named("RosterItem"), "Of a roster: what would become of each line"));
        var reset = components.withObject("/schemas/ResetProblem/properties");
        member(reset, "reason", "Why one cannot go on from there, in a word");
        member(reset, "position", "From which one can");
    }

    static ObjectNode reference(ProblemKind kind) {
        return JSON.createObjectNode().put("$ref", "#/components/responses/" + kind.title());
    }

    private static ObjectNode schema(ProblemKind kind) {
        var schema = JSON.createObjectNode().put("type", "object").put("description", kind.description());
        schema.putArray("required").add("type").add("title").add("status").add("detail");
        var members = schema.putObject("properties");
        member(members, "type", "The kind of problem, which never changes its name")
                .put("const", TYPE + kind.word());
        member(members, "title", "The kind in words, alike for all of it");
        members.putObject("status")
                .put("type", "integer")
                .put("const", kind.status())
                .put("description", "That of the response");
        member(members, "detail", "What is wrong, in a sentence that a person may read");
        member(members, "instance", "The path that was asked").put("format", "uri-reference");
        return schema;
    }

    private static ObjectNode member(ObjectNode members, String name, String description) {
        return members.putObject(name).put("type", "string").put("description", description);
    }

    private static ObjectNode list(ObjectNode item, String description) {
        return Schemas.list(item).put("description", description);
    }

    private static ObjectNode changes(ObjectNode change) {
        return list(change, "What happened since the version that the request is for")
                .put("maxItems", 50);
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
