package io.lectern.store.transfer.mapping;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Categories;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Makes an event of a record by a rule, or says why it cannot be one. */
final class RecordMapper {
    private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {};
    private static final String SYSTEM = "SYSTEM";

    private final Template template;
    private final Categories categories;
    private final Payloads payloads;
    private final String correlationId;

    /** @param correlationId names the import in all events that it stores */
    RecordMapper(Mapping mapping, Categories categories, Payloads payloads, String correlationId) {
        this.template = new Template(mapping);
        this.categories = categories;
        this.payloads = payloads;
        this.correlationId = correlationId;
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
        var payload = payloads.read(template.fill(rule.data(), source), type);
        var time = time(template.required(rule.time(), source));
        var aggregate = rule.aggregate() == null ? rule.type().replaceFirst(":.*", "") : rule.aggregate();
        return new MappedEvent(
                source.number(),
                UUID.randomUUID().toString(),
                stream,
                aggregate,
                payload,
                metadata(rule, source),
                time);
    }

    private MetaData metadata(Mapping.Rule rule, SourceRecord source) {
        var space = rule.space() == null ? null : SpaceId.of(template.required(rule.space(), source));
        var ids = rule.ids() == null ? Map.<String, String>of() : JSON.convertValue(filled(rule.ids(), source), IDS);
        var membership = rule.membership() == null
                ? null
                : JSON.treeToValue(filled(rule.membership(), source), MembershipChange.class);
        var actor = ActorId.of(template.required(rule.actor(), source)).value();
        var role = rule.role() == null ? SYSTEM : template.required(rule.role(), source);
        var audience = audience(rule.audience(), space, source);
        var rest = new EventMetadata(space, audience, ids, membership, false, rule.anonymous());
        return MappedEvent.metadata(actor, role, correlationId, rest);
    }

    private Audience audience(@Nullable JsonNode said, @Nullable SpaceId space, SourceRecord source) {
        if (said != null && said.isObject()) return JSON.treeToValue(filled(said, source), Audience.class);
        var named = said == null ? "educators" : said.asString();
        if (named.equals("nobody") || space == null) return Audience.NOBODY;
        return switch (named) {
            case "members" -> Audience.members(space);
            case "educators" -> Audience.educators(space);
            default -> throw new IllegalArgumentException("cannot have the audience " + named);
        };
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("has " + text + " where a time must be", wrong);
        }
    }

    private JsonNode filled(JsonNode said, SourceRecord source) {
        return template.fill(said, source);
    }
}
