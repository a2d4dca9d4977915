package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentBriefRewritten;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentPointsChanged;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentEvent.AssignmentWordsErased;
import io.lectern.handin.AssignmentEvent.ExtensionGranted;
import io.lectern.handin.AssignmentEvent.ExtensionRevoked;
import io.lectern.handin.AssignmentEvent.GradesHeld;
import io.lectern.handin.AssignmentEvent.GradesReleased;
import io.lectern.handin.AssignmentEvent.ServicesNamed;
import io.lectern.handin.Extension;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Reducer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each event makes of an assignment. */
final class AssignmentReducer {
    private AssignmentReducer() {}

    static Reducer<AssignmentState> create() {
        return Reducer.of(AssignmentEvent.class, AssignmentState.class)
                .first(AssignmentCreated.class, AssignmentReducer::created)
                .on(AssignmentRenamed.class, (now, event) -> now.withTitle(event.title()))
                .on(AssignmentBriefRewritten.class, (now, event) -> now.withBrief(event.brief()))
                .on(AssignmentPointsChanged.class, (now, event) -> now.withMaxPoints(event.maxPoints()))
                .on(AssignmentRescheduled.class, (now, event) -> now.withSchedule(event.schedule()))
                .on(AssignmentRevealed.class, (now, event) -> now.withHidden(false))
                .on(AssignmentHidden.class, (now, event) -> now.withHidden(true))
                .on(AssignmentArchived.class, (now, event) -> now.withArchived(true))
                .on(AssignmentRestored.class, (now, event) -> now.withArchived(false))
                .on(AssignmentWordsErased.class, (now, event) -> withoutPersonalDataOf(now, event.person()))
                .on(ServicesNamed.class, (now, event) -> now.withServices(event.services()))
                .on(GradesReleased.class, (now, event) -> now.withGradesReleased(true))
                .on(GradesHeld.class, (now, event) -> now.withGradesReleased(false))
                .on(ExtensionGranted.class, AssignmentReducer::extended)
                .on(ExtensionRevoked.class, (now, event) -> extended(now, event.student(), null))
                .build();
    }

    private static AssignmentState created(AssignmentCreated event) {
        return new AssignmentState(
                event.assignment(),
                event.space(),
                event.title(),
                event.brief(),
                event.schedule(),
                event.maxPoints(),
                event.hidden(),
                false,
                false,
                Map.of(),
                Map.of(),
                0);
    }

    private static AssignmentState extended(AssignmentState now, ExtensionGranted event) {
        return extended(now, event.student(), new Extension(event.until(), event.reason()));
    }

    private static AssignmentState withoutPersonalDataOf(AssignmentState now, UserId person) {
        var extension = now.extensions().get(person.value());
        return extension == null ? now : extended(now, person, new Extension(extension.until(), null));
    }

    private static AssignmentState extended(AssignmentState now, UserId student, @Nullable Extension extension) {
        var extensions = new TreeMap<>(now.extensions());
        if (extension == null) extensions.remove(student.value());
        else extensions.put(student.value(), extension);
        return now.withExtensions(extensions);
    }
}
