package io.lectern.handin;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Withheld;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What the clock says of an assignment; in a stream of its own, so that no editor is stopped by it. */
@Published(
        to = {EDUCATORS, STUDENTS, USER},
        ids = {"space", "assignment"},
        when = "Educators, and the students for whom it is closed")
public sealed interface DeadlineEvent {

    /** The assignment whose time has come. */
    AssignmentId assignment();

    /**
     * The due time comes near for students who have not handed in.
     *
     * @param due the due time that counts for these students
     */
    @WireName("assignment:DueSoon")
    @Revision("1")
    @Published(
            to = USER,
            ids = {"space", "assignment"},
            when = "Students who have not handed in")
    record AssignmentDueSoon(
            AssignmentId assignment,
            Instant due,
            @Withheld(from = {STUDENTS, USER}) List<UserId> students) implements DeadlineEvent {}

    /**
     * Work is not accepted any more.
     *
     * @param cutOff the cut-off that has passed
     * @param students for whom, or null if for everybody
     */
    @WireName("assignment:Closed")
    @Revision("1")
    record AssignmentClosed(
            AssignmentId assignment,
            Instant cutOff,
            @Withheld(from = {STUDENTS, USER}) @Nullable List<UserId> students) implements DeadlineEvent {}
}
