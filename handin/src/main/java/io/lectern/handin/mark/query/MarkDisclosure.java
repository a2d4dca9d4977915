package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.kernel.Channel;
import io.lectern.kernel.Disclosure;
import io.lectern.kernel.Memberships;
import io.lectern.kernel.Role;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Vocabulary;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Educators see every mark, save that of somebody who teaches with them now and would hear it too; a student sees their
 * own, if it was given while marks were released.
 */
@Component
class MarkDisclosure implements Disclosure {
    private static final String GIVEN = "mark:Given";
    private static final Set<String> JUDGEMENT = Set.of("points", "passed", "feedback");

    private final Memberships memberships;

    MarkDisclosure(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<String> types() {
        return Vocabulary.of(MarkEvent.class).types().keySet();
    }

    @Override
    public Set<String> withheld(String type, Channel.Kind reader) {
        return reader == Channel.Kind.EDUCATORS && type.equals(GIVEN) ? JUDGEMENT : Set.of();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return switch (reader.kind()) {
            case STUDENTS -> Optional.empty();
            case USER -> Optional.of(payload);
            case EDUCATORS ->
                Optional.of(
                        type.equals(GIVEN) && isOfAnEducator(payload)
                                ? ((ObjectNode) payload.deepCopy()).without(JUDGEMENT)
                                : payload);
        };
    }

    private boolean isOfAnEducator(JsonNode payload) {
        var student = UserId.of(payload.path("student").asString());
        var space = SpaceId.of(payload.path("space").asString());
        return memberships.roleOf(student, space).orElse(null) == Role.EDUCATOR;
    }
}
