package io.lectern.handin.assignment.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.command.AssignmentCommand.GrantExtension;
import io.lectern.handin.assignment.command.AssignmentCommand.RevokeExtension;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.text.Note;
import java.time.Instant;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExtensionController {
    private final Commands commands;

    ExtensionController(Commands commands) {
        this.commands = commands;
    }

    record NewExtension(
            @JsonForm(example = "2099-07-07T22:00:00Z") Instant until, Note reason) {}

    @PutMapping("/api/assignments/{assignment}/extensions/{student}")
    Outcome grant(@PathVariable AssignmentId assignment, @PathVariable UserId student, @RequestBody NewExtension body) {
        return commands.send(new GrantExtension(assignment, student, body.until(), body.reason()));
    }

    @DeleteMapping("/api/assignments/{assignment}/extensions/{student}")
    Outcome revoke(@PathVariable AssignmentId assignment, @PathVariable UserId student) {
        return commands.send(new RevokeExtension(assignment, student));
    }
}
