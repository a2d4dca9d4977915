package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.SpaceAssignments;
import io.lectern.kernel.id.SpaceId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredSpaceAssignments implements SpaceAssignments {
    private final AssignmentRows rows;

    StoredSpaceAssignments(AssignmentRows rows) {
        this.rows = rows;
    }

    @Override
    public List<CreatedAssignment> in(Collection<SpaceId> spaces) {
        if (spaces.isEmpty()) return List.of();
        return rows.inSpaces(spaces.stream().map(SpaceId::value).toList()).stream()
                .map(AssignmentRow::created)
                .toList();
    }
}
