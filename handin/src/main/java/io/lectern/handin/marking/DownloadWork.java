package io.lectern.handin.marking;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;

/** Every newest hand-in with its files. */
@Allow(EDUCATOR)
record DownloadWork(AssignmentId assignment) implements Within {

    @Override
    public String within() {
        return assignment.stream();
    }
}
