package io.lectern.conversation.report.query;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;

/** What educators can ask of reports. */
sealed interface ReportQuery extends InSpace {

    /** The reports of messages of a space, oldest first. */
    @Allow(EDUCATOR)
    record ListReports(SpaceId space, Paging paging) implements ReportQuery {}
}
