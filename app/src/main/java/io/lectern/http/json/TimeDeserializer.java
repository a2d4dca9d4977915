package io.lectern.http.json;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes times in ISO 8601 with their offset, in years that a calendar has, to the microsecond. */
class TimeDeserializer extends StdScalarDeserializer<Instant> {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    TimeDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING)
            return (Instant) context.handleUnexpectedToken(context.constructType(Instant.class), parser);
        try {
            var time = Instant.parse(parser.getString()).truncatedTo(ChronoUnit.MICROS);
            if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) return time;
        } catch (DateTimeParseException e) {
            return context.reportInputMismatch(this, "must be a time such as 2026-11-23T09:00:00Z");
        }
        return context.reportInputMismatch(this, "must be a time in the years 1 to 9999");
    }
}
