package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.query.AssignmentQuery.FindAssignment;
import io.lectern.handin.assignment.query.AssignmentQuery.ListAssignmentHistory;
import io.lectern.handin.assignment.query.AssignmentQuery.ListAssignments;
import io.lectern.kernel.About;
import io.lectern.kernel.Answer;
import io.lectern.kernel.Changelog;
import io.lectern.kernel.Chronicle;
import io.lectern.kernel.Cursor;
import io.lectern.kernel.Metadata;
import io.lectern.kernel.Page;
import io.lectern.kernel.Problem.NotFound;
import io.lectern.kernel.Role;
import io.lectern.kernel.Then;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("assignments")
class AssignmentProjection {
    private final AssignmentRows rows;
    private final Chronicle<AssignmentView> chronicle;
    private final Changelog<AssignmentView> changelog;

    AssignmentProjection(
            AssignmentRows rows, Chronicle<AssignmentView> chronicle, Changelog<AssignmentView> changelog) {
        this.rows = rows;
        this.chronicle = chronicle;
        this.changelog = changelog;
    }

    @EventHandler
    void on(AssignmentEvent event, @SequenceNumber long version, @Timestamp Instant at) {
        var row = rows.findById(event.assignment().value()).orElse(null);
        var view = AssignmentView.REDUCER.evolve(row == null ? null : row.view(), event, version);
        if (row == null) row = new AssignmentRow(view, at);
        row.show(view);
        rows.save(row);
    }

    @QueryHandler
    Answer handle(FindAssignment query) {
        var now = now(query.assignment());
        if (query.version() == null && query.at() == null) return now;
        return new Then<>(then(query, now).orElseThrow(NotFound::new), now);
    }

    @QueryHandler
    Page<AssignmentView> handle(ListAssignments query, @MetaDataValue(Metadata.ROLE) String role) {
        var paging = query.paging();
        var from = Cursor.parse(paging.after());
        var hiddenToo = Role.valueOf(role) == Role.EDUCATOR;
        var found =
                rows.inSpace(query.space().value(), hiddenToo, from.time(), from.id(), paging.limit() + 1);
        return Page.of(found, paging.limit(), AssignmentRow::view, AssignmentRow::cursor);
    }

    @QueryHandler
    About handle(ListAssignmentHistory query) {
        var stream = query.assignment().stream();
        return new About(now(query.assignment()), viewer -> changelog.page(stream, query.paging(), viewer));
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }

    private AssignmentView now(AssignmentId assignment) {
        return rows.findById(assignment.value()).map(AssignmentRow::view).orElseThrow(NotFound::new);
    }

    private Optional<AssignmentView> then(FindAssignment query, AssignmentView now) {
        var stream = query.assignment().stream();
        if (query.at() != null) return chronicle.at(stream, query.at());
        var version = query.version();
        if (version == null || version == now.version()) return Optional.of(now);
        return chronicle.at(stream, version);
    }
}
