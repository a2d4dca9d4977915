package io.lectern.handin.mark.command;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.command.MarkCommand.GiveMark;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.text.OptionalBlocks;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MarkController {
    private final Commands commands;

    MarkController(Commands commands) {
        this.commands = commands;
    }

    record NewMark(@Nullable Points points, @Nullable Boolean passed, OptionalBlocks feedback, int handIn) {}

    @PutMapping("/api/submissions/{submission}/mark")
    Outcome give(@PathVariable SubmissionId submission, @RequestBody NewMark body) {
        return commands.send(new GiveMark(submission, body.points(), body.passed(), body.feedback(), body.handIn()));
    }
}
