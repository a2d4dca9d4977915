package io.lectern.handin.draft;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.draft.DraftMessage.FindDraft;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class OwnDrafts implements OwnData {
    private final Drafts drafts;
    private final Assignments assignments;

    OwnDrafts(Drafts drafts, Assignments assignments) {
        this.drafts = drafts;
        this.assignments = assignments;
    }

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        return drafts.of(reader.person()).stream()
                .flatMap(assignment ->
                        reader.find(new FindDraft(assignment)).map(draft -> file(reader, assignment, draft)).stream());
    }

    /** Whoever is shown the draft is shown the assignment. */
    private OwnFile file(OwnDataReader reader, AssignmentId assignment, Object draft) {
        var title = assignments.find(assignment).map(AssignmentState::title).orElse("");
        return reader.json("drafts/", title + ".json", "Your draft for the assignment " + assignment, draft);
    }
}
