package io.lectern.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes text as it was sent, but for what cannot be shown or stored: control characters and halves of characters. */
class CleanText extends StdScalarDeserializer<String> {

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING)
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        var text = parser.getString();
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isISOControl(character) && character != '\n' && character != '\t')
                return context.reportInputMismatch(this, "must not contain control characters");
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) i++;
            else if (Character.isSurrogate(character))
                return context.reportInputMismatch(this, "must not contain half a character (a lone surrogate)");
        }
        return text;
    }
}
