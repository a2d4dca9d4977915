package io.lectern.conversation.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.Kind;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.conversation.conversation.Mentions;
import io.lectern.conversation.conversation.command.ConversationCommand.LockConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.PinConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.StartConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.StartDirectConversation;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Arrival;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Title;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    record NewConversation(
            Kind kind,
            @Nullable Title title,
            Blocks blocks,
            @Nullable Boolean anonymous,
            @Nullable Mentions mentions) {

        NewConversation {
            if (kind == Kind.DIRECT) throw new Invalid("kind", "must be POST, QUESTION or ANNOUNCEMENT in a space");
        }

        FirstMessage first(UserId author, Arrival arrival) {
            return new FirstMessage(
                    MessageId.random(),
                    ActorId.of(author),
                    Boolean.TRUE.equals(anonymous),
                    blocks,
                    Mentions.listOf(mentions),
                    arrival.time());
        }
    }

    record NewDirectConversation(
            Set<UserId> participants, @Nullable Title title, Blocks blocks) {}

    record NewPin(boolean pinned) {}

    record NewLock(boolean locked) {}

    @PostMapping("/api/spaces/{space}/conversations")
    ResponseEntity<Outcome> start(
            @PathVariable SpaceId space, @RequestBody NewConversation body, UserId author, Arrival arrival) {
        return created(new StartConversation(
                ConversationId.random(), space, body.kind(), body.title(), body.first(author, arrival)));
    }

    @PostMapping("/api/conversations")
    ResponseEntity<Outcome> startDirect(@RequestBody NewDirectConversation body, UserId author, Arrival arrival) {
        var first = new FirstMessage(
                MessageId.random(), ActorId.of(author), false, body.blocks(), List.of(), arrival.time());
        return created(
                new StartDirectConversation(ConversationId.random(), author, body.participants(), body.title(), first));
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
