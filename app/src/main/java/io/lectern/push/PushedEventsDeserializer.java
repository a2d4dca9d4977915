package io.lectern.push;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

class PushedEventsDeserializer extends StdDeserializer<PushedEvents> {

    PushedEventsDeserializer() {
        super(PushedEvents.class);
    }

    @Override
    public PushedEvents deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_ARRAY)
            return new PushedEvents(
                    false, List.of(context.readValue(parser, EventBody.class).toEvent()));
        var list = context.getTypeFactory().constructCollectionType(List.class, EventBody.class);
        List<EventBody> events = context.readValue(parser, list);
        return new PushedEvents(true, events.stream().map(EventBody::toEvent).toList());
    }
}
