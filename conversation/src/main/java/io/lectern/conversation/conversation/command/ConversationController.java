package io.lectern.conversation.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.command.ConversationCommand.LockConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.PinConversation;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.RequestTime;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConversationController {
    private final Commands commands;

    ConversationController(Commands commands) {
        this.commands = commands;
    }

    record NewPin(boolean pinned) {}

    record NewLock(boolean locked) {}

    @PostMapping("/api/spaces/{space}/conversations")
    ResponseEntity<Outcome> start(
            @PathVariable SpaceId space, @RequestBody NewConversation body, UserId author, RequestTime arrival) {
        return created(body.in(space, author, arrival));
    }

    @PostMapping("/api/conversations")
    ResponseEntity<Outcome> startDirect(@RequestBody NewDirectConversation body, UserId author, RequestTime arrival) {
        return created(body.by(author, arrival));
    }

    @PutMapping("/api/conversations/{conversation}/pin")
    Outcome pin(@PathVariable ConversationId conversation, @RequestBody NewPin body) {
        return commands.send(new PinConversation(conversation, body.pinned()));
    }

    @PutMapping("/api/conversations/{conversation}/lock")
    Outcome lock(@PathVariable ConversationId conversation, @RequestBody NewLock body) {
        return commands.send(new LockConversation(conversation, body.locked()));
    }

    private ResponseEntity<Outcome> created(ConversationCommand command) {
        var done = commands.send(command);
        return ResponseEntity.created(URI.create("/api/conversations/" + done.id(ConversationId.STREAM)))
                .body(done);
    }
}
