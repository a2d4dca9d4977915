package io.lectern.docs;

import static io.lectern.kernel.text.Json.JSON;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.lectern.kernel.text.Block;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** What a piece of rich text looks like in JSON, kind by kind. */
final class BlockSchema {

    private BlockSchema() {}

    static ObjectNode of() {
        var schema = JSON.createObjectNode();
        var kinds = Objects.requireNonNull(Block.class.getAnnotation(JsonSubTypes.class));
        for (var kind : kinds.value()) schema.withArray("oneOf").add(of(kind));
        return schema;
    }

    private static ObjectNode of(JsonSubTypes.Type kind) {
        var schema = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        schema.withArray("required").add("type");
        schema.withObject("/properties").putObject("type").put("const", kind.name());
        for (var member : kind.value().getRecordComponents()) {
            schema.withObject("/properties").set(member.getName(), MemberSchema.of(member));
            if (!MemberSchema.optional(member)) schema.withArray("required").add(member.getName());
        }
        return schema;
    }
}
