package io.lectern.docs.schema;

import java.lang.reflect.Type;
import java.util.Objects;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a part of a list. */
final class PageSchema {
    private PageSchema() {}

    static ObjectNode of(Schemas schemas, Type item) {
        var raw = Objects.requireNonNull(ResolvableType.forType(item).resolve());
        var name = TypeName.of(raw) + "Page";
        return schemas.under(name, ResolvableType.forType(item).getType(), page -> describe(schemas, item, page));
    }

    private static void describe(Schemas schemas, Type item, ObjectNode page) {
        page.put("type", "object").put("description", "A part of a list");
        var members = page.putObject("properties");
        members.putObject("items")
                .put("type", "array")
                .put("description", "In the order of the list; as many as the limit says, or fewer")
                .set("items", schemas.of(item));
        var next = members.putObject("next");
        next.putArray("type").add("string").add("null");
        next.put("description", "What to ask after for the following part; null if this is the last");
        page.putArray("required").add("items").add("next");
    }
}
