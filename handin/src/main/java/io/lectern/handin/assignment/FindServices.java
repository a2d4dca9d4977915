package io.lectern.handin.assignment;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import org.jspecify.annotations.Nullable;

/** The services that are asked about each hand-in, now or at a version of the assignment. */
@Allow(EDUCATOR)
public record FindServices(
        AssignmentId assignment, @Nullable Long version) {}
