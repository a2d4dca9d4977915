package io.lectern.handin.assignment.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.command.AssignmentCommand.HoldGrades;
import io.lectern.handin.assignment.command.AssignmentCommand.ReleaseGrades;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GradeReleaseController {
    private final Commands commands;

    GradeReleaseController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/assignments/{assignment}/grade-release")
    Outcome release(@PathVariable AssignmentId assignment) {
        return commands.send(new ReleaseGrades(assignment));
    }

    @DeleteMapping("/api/assignments/{assignment}/grade-release")
    Outcome hold(@PathVariable AssignmentId assignment) {
        return commands.send(new HoldGrades(assignment));
    }
}
