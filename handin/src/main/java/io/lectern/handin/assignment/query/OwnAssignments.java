package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.query.AssignmentQuery.ListAssignments;
import io.lectern.kernel.access.Membership;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class OwnAssignments implements OwnData {

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        return reader.spaces().stream().map(space -> list(reader, space));
    }

    private static OwnFile list(OwnDataReader reader, Membership space) {
        return reader.list(
                reader.folder(space),
                "assignments.json",
                "The assignments of a space, as you see them",
                paging -> new ListAssignments(space.space(), paging));
    }
}
