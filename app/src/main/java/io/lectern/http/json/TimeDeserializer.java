package io.lectern.http.json;

import io.lectern.kernel.message.CalendarYears;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes times in ISO 8601 with their offset, in years that a calendar has, to the microsecond. */
class TimeDeserializer extends StdScalarDeserializer<Instant> {
    TimeDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING)
            return (Instant) context.handleUnexpectedToken(context.constructType(Instant.class), parser);
        try {
            var time = Instant.parse(parser.getString()).truncatedTo(ChronoUnit.MICROS);
            if (CalendarYears.have(time)) return time;
        } catch (DateTimeParseException e) {
            return context.reportInputMismatch(this, "must be a time such as 2026-11-23T09:00:00Z");
        }
        return context.reportInputMismatch(this, "must be a time in the years 1 to 9999");
    }
}
