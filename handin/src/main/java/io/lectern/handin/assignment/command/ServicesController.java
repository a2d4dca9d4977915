package io.lectern.handin.assignment.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.FindServices;
import io.lectern.handin.assignment.command.AssignmentCommand.NameServices;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ServicesController {
    private final Commands commands;

    ServicesController(Commands commands) {
        this.commands = commands;
    }

    record NewServices(NamedServices services) {}

    @PutMapping("/api/assignments/{assignment}/services")
    Outcome name(@PathVariable AssignmentId assignment, @RequestBody NewServices body) {
        return commands.send(
                () -> new NameServices(assignment, body.services()),
                outcome -> new FindServices(assignment, outcome.version()));
    }
}
