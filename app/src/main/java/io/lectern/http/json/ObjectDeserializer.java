package io.lectern.http.json;

import io.lectern.kernel.text.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.node.ObjectNode;

/** Takes an object of whatever members, if everything that it says can be shown and stored. */
class ObjectDeserializer extends StdDeserializer<ObjectNode> {

    ObjectDeserializer() {
        super(ObjectNode.class);
    }

    @Override
    public ObjectNode deserialize(JsonParser parser, DeserializationContext context) {
        var tree = context.readTree(parser);
        if (!(tree instanceof ObjectNode object)) return context.reportInputMismatch(this, "must be an object");
        try {
            requireDisplayable(object);
            return object;
        } catch (IllegalArgumentException refusal) {
            return context.reportInputMismatch(this, String.valueOf(refusal.getMessage()));
        }
    }

    private static void requireDisplayable(JsonNode node) {
        if (node.isString()) Text.requireDisplayable(node.asString());
        node.propertyNames().forEach(Text::requireDisplayable);
        node.forEach(ObjectDeserializer::requireDisplayable);
    }
}
