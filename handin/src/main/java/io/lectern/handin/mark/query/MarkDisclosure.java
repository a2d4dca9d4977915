package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Educators see every mark, save that of somebody who teaches with them now and would hear it too; a student sees their
 * own, if it was given while marks were released, and is told it again as long as it stands and they are.
 */
@Component
class MarkDisclosure implements Disclosure {
    private static final String GIVEN = "mark:Given";
    private static final Set<String> CONTENT = Set.of("points", "passed", "feedback");

    private final Memberships memberships;
    private final ReleasedVersions released;

    MarkDisclosure(Memberships memberships, ReleasedVersions released) {
        this.memberships = memberships;
        this.released = released;
    }

    @Override
    public Set<String> types() {
        return EventTypes.of(MarkEvent.class).types().keySet();
    }

    @Override
    public Set<String> withheld(String type, Channel.Kind reader) {
        return type.equals(GIVEN) ? CONTENT : Set.of();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return switch (reader.kind()) {
            case STUDENTS -> Optional.empty();
            case USER -> Optional.of(payload);
            case EDUCATORS ->
                Optional.of(
                        type.equals(GIVEN) && isOfAnEducator(payload)
                                ? ((ObjectNode) payload.deepCopy()).without(CONTENT)
                                : payload);
        };
    }

    @Override
    public Map<String, Set<String>> outdated(List<Fact> facts, Channel reader) {
        if (reader.kind() != Channel.Kind.USER) return Map.of();
        var versions = new HashMap<SubmissionId, Long>();
        return facts.stream()
                .filter(fact -> fact.type().equals(GIVEN))
                .filter(fact -> !versions.computeIfAbsent(submissionOf(fact), released::find)
                        .equals(fact.version()))
                .collect(Collectors.toMap(Fact::id, fact -> CONTENT));
    }

    private static SubmissionId submissionOf(Fact fact) {
        return SubmissionId.of(fact.payload().path("submission").asString());
    }

    private boolean isOfAnEducator(JsonNode payload) {
        var student = UserId.of(payload.path("student").asString());
        var space = SpaceId.of(payload.path("space").asString());
        return memberships.roleOf(student, space).orElse(null) == Role.EDUCATOR;
    }
}
