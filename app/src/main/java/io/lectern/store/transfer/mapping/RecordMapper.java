package io.lectern.store.transfer.mapping;

import io.lectern.kernel.stream.Categories;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes an event of a record by a rule, or says why it cannot be one. */
final class RecordMapper {
    private final Template template;
    private final Categories categories;
    private final Payloads payloads;
    private final RuleMetadata metadata;

    /** @param correlationId names the import in all events that it stores */
    RecordMapper(Mapping mapping, Categories categories, Payloads payloads, String correlationId) {
        this.template = new Template(mapping);
        this.categories = categories;
        this.payloads = payloads;
        this.metadata = new RuleMetadata(template, correlationId);
    }

    /** @throws IllegalArgumentException that goes on after "Record 7" */
    MappedEvent map(Mapping.Rule rule, SourceRecord source) {
        var stream = template.required(rule.stream(), source);
        var category = categories
                .of(stream)
                .orElseThrow(
                        () -> new IllegalArgumentException("has the stream " + stream + ", which is of no category"));
        var type = category.events().types().get(rule.type());
        if (type == null) throw new IllegalArgumentException("cannot be " + rule.type() + " in the stream " + stream);
        var data = template.fill(rule.data(), source);
        var payload = payloads.read(data, type);
        var time = time(template.required(rule.time(), source));
        var aggregate = rule.aggregate() == null ? rule.type().replaceFirst(":.*", "") : rule.aggregate();
        return new MappedEvent(
                source.number(),
                UUID.randomUUID().toString(),
                stream,
                aggregate,
                payload,
                metadata.of(rule, source, data),
                time);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("has " + text + " where a time must be", wrong);
        }
    }
}
