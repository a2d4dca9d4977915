package io.lectern.store.transfer.mapping;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Makes what is recorded beside an event, as a rule says of a record. */
record RuleMetadata(Template template, String correlationId) {
    private static final Set<String> AUDIENCE = Set.of("educators", "students", "users", "services");
    private static final List<String> MEMBERSHIP = List.of("space", "user", "role");
    private static final String SYSTEM = "SYSTEM";

    /** @throws IllegalArgumentException that goes on after "Record 7" */
    MetaData of(Mapping.Rule rule, SourceRecord source, JsonNode data) {
        var space = rule.space() == null ? null : SpaceId.of(template.required(rule.space(), source));
        var ids = rule.ids() == null ? Map.<String, String>of() : ids(filled(rule.ids(), source));
        ids.forEach((name, id) -> requireSame(name, id, data));
        if (space != null) requireSame("space", space.value(), data);
        var membership = rule.membership() == null ? null : membership(rule.membership(), source);
        var actor = ActorId.of(template.required(rule.actor(), source)).value();
        var role = rule.role() == null ? SYSTEM : template.required(rule.role(), source);
        var audience = audience(rule.audience(), space, source);
        var rest = new EventMetadata(space, audience, ids, membership, false, rule.anonymous());
        return MappedEvent.metadata(actor, role, correlationId, rest);
    }

    /** Only a rule can say that there is no role any more: a record without one is wrong. */
    private MembershipChange membership(JsonNode said, SourceRecord source) {
        if (!Set.copyOf(said.propertyNames()).equals(Set.copyOf(MEMBERSHIP)))
            throw new IllegalArgumentException("needs space, user and role in membership, and nothing else");
        var filled = filled(said, source);
        for (var member : MEMBERSHIP)
            if (!filled.hasNonNull(member)
                    && !(member.equals("role") && said.path(member).isNull()))
                throw new IllegalArgumentException("has no " + member + " for membership");
        return read("membership", filled, MembershipChange.class);
    }

    private Audience audience(@Nullable JsonNode said, @Nullable SpaceId space, SourceRecord source) {
        if (said != null && said.isObject()) return lists(said, source);
        var named = said == null ? "educators" : said.asString(said.toString());
        return switch (named) {
            case "nobody" -> Audience.NOBODY;
            case "members" -> space == null ? Audience.NOBODY : Audience.members(space);
            case "educators" -> space == null ? Audience.NOBODY : Audience.educators(space);
            default -> throw new IllegalArgumentException("cannot have the audience " + named);
        };
    }

    private Audience lists(JsonNode said, SourceRecord source) {
        for (var name : said.propertyNames())
            if (!AUDIENCE.contains(name))
                throw new IllegalArgumentException("cannot have " + name + " in its audience, which nobody is");
        return read("audience", filled(said, source), Audience.class);
    }

    private static Map<String, String> ids(JsonNode filled) {
        if (!filled.isObject() || filled.valueStream().anyMatch(JsonNode::isContainer))
            throw new IllegalArgumentException("cannot have the ids " + filled);
        var ids = new LinkedHashMap<String, String>();
        filled.properties().forEach(id -> ids.put(id.getKey(), id.getValue().asString()));
        return ids;
    }

    private static void requireSame(String name, String id, JsonNode data) {
        if (data.hasNonNull(name) && !data.path(name).asString("").equals(id))
            throw new IllegalArgumentException("has the " + name + " " + id + ", and another in its data");
    }

    private static <T> T read(String member, JsonNode filled, Class<T> type) {
        try {
            return JSON.treeToValue(filled, type);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("cannot have the " + member + " " + filled, wrong);
        }
    }

    private JsonNode filled(JsonNode said, SourceRecord source) {
        return template.fill(said, source);
    }
}
