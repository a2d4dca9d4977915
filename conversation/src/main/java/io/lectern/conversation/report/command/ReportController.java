package io.lectern.conversation.report.command;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.report.command.ReportCommand.ReportMessage;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.text.Note;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {
    private final Commands commands;

    ReportController(Commands commands) {
        this.commands = commands;
    }

    record NewReport(Note reason) {}

    @PostMapping("/api/messages/{message}/report")
    ResponseEntity<Void> report(@PathVariable MessageId message, @RequestBody NewReport body, UserId reporter) {
        commands.send(new ReportMessage(message, reporter, body.reason()));
        return ResponseEntity.noContent().build();
    }
}
