package io.lectern.handin.marking;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.mark.sheet.WorkToMark;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Files;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.StreamHistory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the work of one student after the other, as it stood when the download began. */
@Component
class WorkReader {
    private final Memberships memberships;
    private final Submissions submissions;
    private final StreamHistory history;
    private final Files files;

    WorkReader(Memberships memberships, Submissions submissions, StreamHistory history, Files files) {
        this.memberships = memberships;
        this.submissions = submissions;
        this.history = history;
        this.files = files;
    }

    /**
     * Lets the download go on.
     *
     * @throws NotFound if its reader does not teach in the space any more
     */
    void requireEducator(UserId reader, SpaceId space) {
        if (memberships.roleOf(reader, space).orElse(null) != Role.EDUCATOR) throw new NotFound();
    }

    SubmissionHandedIn find(WorkToMark work) {
        return submissions
                .find(work.id())
                .flatMap(now -> history.at(SubmissionState.REDUCER, now, work.version()))
                .map(SubmissionState::latest)
                .orElseThrow(NotFound::new);
    }

    /** Nothing if the file was erased since. */
    Optional<Download> content(UserId reader, FileId file) {
        return files.content(reader, file);
    }
}
