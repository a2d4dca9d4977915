package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.WithholdingRule;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Educators see every mark, save that of somebody who teaches with them now and would hear it too; a student is told
 * their own again as long as it stands and marks are released.
 */
@Component
class MarkWithholdingRule implements WithholdingRule {
    private final Memberships memberships;
    private final ReleasedVersions released;

    MarkWithholdingRule(Memberships memberships, ReleasedVersions released) {
        this.memberships = memberships;
        this.released = released;
    }

    @Override
    public Set<String> types() {
        return EventTypes.of(MarkGiven.class).types().keySet();
    }

    @Override
    public boolean withholds(JsonNode event, Channel.Kind reader) {
        return reader == Channel.Kind.EDUCATORS && isOfAnEducator(event);
    }

    @Override
    public Set<String> outdated(List<PastEvent> events, Channel.Kind reader) {
        if (reader != Channel.Kind.USER) return Set.of();
        var versions = new HashMap<SubmissionId, Long>();
        return events.stream()
                .filter(event -> !versions.computeIfAbsent(submissionOf(event), released::find)
                        .equals(event.version()))
                .map(PastEvent::id)
                .collect(Collectors.toSet());
    }

    private static SubmissionId submissionOf(PastEvent event) {
        return SubmissionId.of(event.payload().path("submission").asString());
    }

    private boolean isOfAnEducator(JsonNode event) {
        var student = UserId.of(event.path("student").asString());
        var space = SpaceId.of(event.path("space").asString());
        return memberships.roleOf(student, space).orElse(null) == Role.EDUCATOR;
    }
}
