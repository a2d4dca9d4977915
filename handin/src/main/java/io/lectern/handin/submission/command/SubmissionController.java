package io.lectern.handin.submission.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.receipt.ReceiptMessage.FindReceiptAt;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.command.SubmissionCommand.HandIn;
import io.lectern.handin.submission.command.SubmissionCommand.Return;
import io.lectern.handin.submission.command.SubmissionCommand.Withdraw;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.RequestTime;
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
    private final Submissions submissions;

    SubmissionController(Commands commands, Submissions submissions) {
        this.commands = commands;
        this.submissions = submissions;
    }

    record NewHandIn(Blocks content) {}

    record NewReturn(
            Blocks note,

            @JsonForm(example = "2099-07-07T22:00:00Z") @Nullable
            Instant until) {}

    @PostMapping("/api/assignments/{assignment}/submissions")
    ResponseEntity<Outcome> handIn(
            @PathVariable AssignmentId assignment, @RequestBody NewHandIn body, UserId student, RequestTime arrival) {
        var done = commands.send(
                () -> {
                    var submission = submissions.of(assignment, student).orElseGet(SubmissionId::random);
                    return new HandIn(submission, assignment, student, body.content(), arrival.time());
                },
                outcome -> new FindReceiptAt(submission(outcome), outcome.version()));
        return ResponseEntity.created(URI.create("/api/submissions/" + submission(done)))
                .body(done);
    }

    private static SubmissionId submission(Outcome outcome) {
        return SubmissionId.of(outcome.id(SubmissionId.STREAM));
    }

    @PostMapping("/api/submissions/{submission}/withdrawal")
    Outcome withdraw(@PathVariable SubmissionId submission, RequestTime arrival) {
        return commands.send(new Withdraw(submission, arrival.time()));
    }

    @PostMapping("/api/submissions/{submission}/return")
    Outcome giveBack(@PathVariable SubmissionId submission, @RequestBody NewReturn body, RequestTime arrival) {
        return commands.send(new Return(submission, body.note(), body.until(), arrival.time()));
    }
}
