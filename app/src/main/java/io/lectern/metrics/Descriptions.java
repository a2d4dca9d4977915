package io.lectern.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives metrics of the frameworks that come without one their sentence: what is observed has a name alone. */
@Component
class Descriptions implements MeterFilter {
    private static final Map<String, String> SENTENCES = Map.of(
            "http.server.requests", "How long requests took until their answer was written",
            "http.server.requests.active", "How long the requests have taken that are being answered now",
            "tasks.scheduled.execution", "How long tasks took that run by the clock",
            "tasks.scheduled.execution.active", "How long the tasks have taken that run now");

    @Override
    public Meter.Id map(Meter.Id id) {
        var sentence = id.getDescription() == null ? SENTENCES.get(id.getName()) : null;
        return sentence == null
                ? id
                : new Meter.Id(id.getName(), Tags.of(id.getTags()), id.getBaseUnit(), sentence, id.getType());
    }
}
