package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.receipt.ReceiptMessage.FindReceipt;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.query.SubmissionQuery.FindHandIn;
import io.lectern.handin.submission.query.SubmissionQuery.FindSubmission;
import io.lectern.handin.submission.query.SubmissionQuery.ListSubmissionHistory;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Also what was handed in where its student does not belong any more. */
@Component
class OwnWork implements OwnData {
    private final OwnSubmissions own;
    private final Submissions submissions;
    private final Assignments assignments;

    OwnWork(OwnSubmissions own, Submissions submissions, Assignments assignments) {
        this.own = own;
        this.submissions = submissions;
        this.assignments = assignments;
    }

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        return own.of(reader.person()).stream()
                .flatMap(id -> submissions.find(id).stream())
                .flatMap(now -> files(reader, now));
    }

    private Stream<OwnFile> files(OwnDataReader reader, SubmissionState now) {
        var id = now.submission();
        var folder = reader.folder("submissions/", title(reader, now));
        var found = reader.find(new FindSubmission(id, null)).stream()
                .map(shown -> reader.json(folder, "submission.json", "Your work for an assignment, as it is", shown));
        var history = reader.list(
                folder, "history.json", "What happened to it", paging -> new ListSubmissionHistory(id, paging));
        var handIns = IntStream.rangeClosed(1, now.latest().number())
                .boxed()
                .flatMap(number -> handIn(reader, folder, id, number));
        return Stream.of(found, Stream.of(history), handIns).flatMap(each -> each);
    }

    /** As far as they see the assignment now. */
    private String title(OwnDataReader reader, SubmissionState submission) {
        return reader.spaces().stream()
                .filter(membership -> membership.space().equals(submission.space()))
                .map(membership -> new Viewer(reader.person(), membership.role()))
                .flatMap(viewer -> assignments.find(submission.assignment()).stream()
                        .filter(assignment -> assignment.visibleTo(viewer)))
                .map(AssignmentState::title)
                .findFirst()
                .orElse("Submission");
    }

    private static Stream<OwnFile> handIn(OwnDataReader reader, String folder, SubmissionId id, int number) {
        var handIn = reader.find(new FindHandIn(id, number))
                .map(found -> reader.json(folder, "hand-in " + number + ".json", "What you handed in", found));
        var receipt = reader.find(new FindReceipt(id, number))
                .map(found -> reader.json(folder, "receipt " + number + ".json", "The receipt for it", found));
        return Stream.concat(handIn.stream(), receipt.stream());
    }
}
