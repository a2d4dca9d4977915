package io.lectern.conversation.report.query;

import static io.lectern.kernel.Allow.Who.EDUCATOR;

import io.lectern.kernel.Allow;
import io.lectern.kernel.InSpace;
import io.lectern.kernel.Paging;
import io.lectern.kernel.SpaceId;

/** What educators can ask of reports. */
sealed interface ReportQuery extends InSpace {

    /** The reports of messages of a space, oldest first. */
    @Allow(EDUCATOR)
    record ListReports(SpaceId space, Paging paging) implements ReportQuery {}
}
