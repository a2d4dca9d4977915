package io.lectern.handin.assignment.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.command.AssignmentCommand.ArchiveAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.HideAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RestoreAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevealAssignment;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.text.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VisibilityController {
    private final Commands commands;

    VisibilityController(Commands commands) {
        this.commands = commands;
    }

    record NewVisibility(boolean hidden, @Nullable Note note) {}

    record NewArchive(boolean archived, @Nullable Note note) {}

    @PutMapping("/api/assignments/{assignment}/visibility")
    Outcome showOrHide(@PathVariable AssignmentId assignment, @RequestBody NewVisibility body) {
        return commands.send(
                body.hidden()
                        ? new HideAssignment(assignment, body.note())
                        : new RevealAssignment(assignment, body.note()));
    }

    @PutMapping("/api/assignments/{assignment}/archive")
    Outcome archiveOrRestore(@PathVariable AssignmentId assignment, @RequestBody NewArchive body) {
        return commands.send(
                body.archived()
                        ? new ArchiveAssignment(assignment, body.note())
                        : new RestoreAssignment(assignment, body.note()));
    }
}
