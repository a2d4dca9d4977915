package io.lectern.docs.schema;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.message.Page;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of what holds others: a list, a part of one, or a map. */
final class ContainerSchema {
    private ContainerSchema() {}

    static ObjectNode of(Schemas schemas, ParameterizedType many) {
        var raw = (Class<?>) many.getRawType();
        var arguments = many.getActualTypeArguments();
        if (raw == Page.class) return PageSchema.of(schemas, arguments[0]);
        if (Collection.class.isAssignableFrom(raw)) return Schemas.list(schemas.of(arguments[0]));
        if (!Map.class.isAssignableFrom(raw)) throw new IllegalStateException("Nothing describes " + many);
        var schema = JSON.createObjectNode().put("type", "object");
        schema.set("additionalProperties", schemas.of(arguments[1]));
        return schema;
    }
}
