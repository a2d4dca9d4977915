package io.lectern.handin.submission.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.receipt.ReceiptMessage.FindReceiptAt;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.command.SubmissionCommand.HandIn;
import io.lectern.handin.submission.command.SubmissionCommand.Return;
import io.lectern.handin.submission.command.SubmissionCommand.Withdraw;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Arrival;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.text.Blocks;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionController {
    private final Commands commands;
    private final Queries queries;
    private final Submissions submissions;

    SubmissionController(Commands commands, Queries queries, Submissions submissions) {
        this.commands = commands;
        this.queries = queries;
        this.submissions = submissions;
    }

    record NewHandIn(Blocks content) {}

    record NewReturn(Blocks note, @Nullable Instant until) {}

    @PostMapping("/api/assignments/{assignment}/submissions")
    ResponseEntity<Object> handIn(
            @PathVariable AssignmentId assignment, @RequestBody NewHandIn body, UserId student, Arrival arrival) {
        var done = commands.send(() -> {
            var submission = submissions.of(assignment, student).orElseGet(SubmissionId::random);
            return new HandIn(submission, assignment, student, body.content(), arrival.time());
        });
        var submission = SubmissionId.of(done.id(SubmissionId.STREAM));
        return ResponseEntity.created(URI.create("/api/submissions/" + submission))
                .body(queries.ask(new FindReceiptAt(submission, done.version())));
    }

    @PostMapping("/api/submissions/{submission}/withdrawal")
    Outcome withdraw(@PathVariable SubmissionId submission, Arrival arrival) {
        return commands.send(new Withdraw(submission, arrival.time()));
    }

    @PostMapping("/api/submissions/{submission}/return")
    Outcome giveBack(@PathVariable SubmissionId submission, @RequestBody NewReturn body) {
        return commands.send(new Return(submission, body.note(), body.until()));
    }
}
