package io.lectern.http.json;

import io.lectern.kernel.text.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes text as it was sent if it can be shown and stored. */
class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING)
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        try {
            return Text.requireDisplayable(parser.getString());
        } catch (IllegalArgumentException refusal) {
            return context.reportInputMismatch(this, String.valueOf(refusal.getMessage()));
        }
    }
}
