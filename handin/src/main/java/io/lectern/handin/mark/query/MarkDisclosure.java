package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.kernel.Channel;
import io.lectern.kernel.Disclosure;
import io.lectern.kernel.Memberships;
import io.lectern.kernel.Role;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Vocabulary;
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
    private static final Set<String> JUDGEMENT = Set.of("points", "passed", "feedback");

    private final Memberships memberships;
    private final Marks marks;
    private final Assignments assignments;

    MarkDisclosure(Memberships memberships, Marks marks, Assignments assignments) {
        this.memberships = memberships;
        this.marks = marks;
        this.assignments = assignments;
    }

    @Override
    public Set<String> types() {
        return Vocabulary.of(MarkEvent.class).types().keySet();
    }

    @Override
    public Set<String> withheld(String type, Channel.Kind reader) {
        return type.equals(GIVEN) ? JUDGEMENT : Set.of();
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

    @Override
    public Map<String, Set<String>> outdated(List<Fact> facts, Channel reader) {
        if (reader.kind() != Channel.Kind.USER) return Map.of();
        var standing = new HashMap<SubmissionId, Long>();
        return facts.stream()
                .filter(fact -> fact.type().equals(GIVEN))
                .filter(fact -> !standing.computeIfAbsent(submissionOf(fact), this::versionSeen)
                        .equals(fact.version()))
                .collect(Collectors.toMap(Fact::id, fact -> JUDGEMENT));
    }

    /** The version of a mark that its student may see now, or one that there is not. */
    private long versionSeen(SubmissionId submission) {
        return marks.find(submission)
                .filter(mark -> assignments
                        .find(mark.latest().assignment())
                        .map(AssignmentState::gradesReleased)
                        .orElse(false))
                .map(MarkState::version)
                .orElse(-1L);
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
