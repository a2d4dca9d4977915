package io.lectern.conversation.report.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent.MessageReported;
import io.lectern.conversation.ReportEvent.ReportErased;
import io.lectern.conversation.message.query.TestMessages;
import io.lectern.conversation.report.query.ReportQuery.ListReports;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Paging;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ReportProjectionTest extends RunningLectern {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SpaceId MOSSES = SpaceId.of("mosses");
    private static final MessageId RUDE = MessageId.of("a-rude-word");
    private static final UserId BEN = UserId.of("ben");
    private static final UserId CAT = UserId.of("cat");

    @Autowired
    private ReportProjection projection;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void post() {
        TestMessages.in(context).post(RUDE, MOSSES, NOON);
    }

    @Test
    void educatorsReadTheReportsOfTheirSpaceOldestFirstAndPartByPart() {
        projection.on(new MessageReported(RUDE, CAT, "Later"), NOON.plusSeconds(1));
        projection.on(new MessageReported(RUDE, BEN, "Rude"), NOON);

        var first = projection.handle(new ListReports(MOSSES, new Paging(1, null, false)));
        var rest = projection.handle(new ListReports(MOSSES, new Paging(1, first.next(), false)));

        assertThat(first.items()).extracting(ReportView::reason).containsExactly("Rude");
        assertThat(rest.items()).extracting(ReportView::reporter).containsExactly("cat");
        assertThat(rest.next()).isNull();
        assertThat(projection
                        .handle(new ListReports(SpaceId.of("ferns"), new Paging(1, null, false)))
                        .items())
                .isEmpty();
    }

    @Test
    void anErasedReportStaysWithoutItsWords() {
        projection.on(new MessageReported(RUDE, BEN, "Rude"), NOON);
        projection.on(new ReportErased(RUDE, BEN));

        var reports = projection.handle(new ListReports(MOSSES, new Paging(10, null, false)));

        assertThat(reports.items()).extracting(ReportView::reason).containsExactly((String) null);
    }

    @Test
    void aResetLeavesNone() {
        projection.on(new MessageReported(RUDE, BEN, "Rude"), NOON);

        projection.reset();

        assertThat(projection
                        .handle(new ListReports(MOSSES, new Paging(10, null, false)))
                        .items())
                .isEmpty();
    }
}
