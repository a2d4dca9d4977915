package io.lectern.audit.usage;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;

/** What educators can ask of how much is done in a space. */
sealed interface UsageQuery extends InSpace {

    /** What was done on each of some days. */
    @Allow(EDUCATOR)
    record FindUsage(SpaceId space, Days days) implements UsageQuery {}
}
