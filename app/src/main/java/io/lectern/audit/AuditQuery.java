package io.lectern.audit;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;

/** What educators can ask of everything that happened in a space. */
sealed interface AuditQuery extends InSpace {

    /** Which events are wanted. */
    AuditFilter filter();

    /** Where to begin, and in which order. */
    Paging paging();

    /** A page of them. */
    @Allow(EDUCATOR)
    record ListEvents(SpaceId space, AuditFilter filter, Paging paging) implements AuditQuery {}

    /** All of them, as lines. */
    @Allow(EDUCATOR)
    record StreamEvents(SpaceId space, AuditFilter filter, Paging paging) implements AuditQuery {}
}
