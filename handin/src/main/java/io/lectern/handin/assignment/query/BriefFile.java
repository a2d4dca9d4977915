package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.kernel.text.RefersToFiles;

/** A file of some version of a brief: for those who may see the assignment now and could see such a version then. */
record BriefFile(AssignmentState now, FileId file, StreamHistory history) implements GuardedBy {

    @Override
    public Guarded guard() {
        return now;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return now.visibleTo(viewer)
                && history.transitions(AssignmentState.REDUCER, now)
                        .map(StreamHistory.Transition::after)
                        .anyMatch(then -> refers(then) && then.visibleTo(viewer));
    }

    private boolean refers(AssignmentState then) {
        var brief = then.brief();
        return brief != null && RefersToFiles.filesIn(brief).contains(file);
    }
}
