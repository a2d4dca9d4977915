package io.lectern.conversation.message.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.Mentions;
import io.lectern.conversation.message.EraseMessage;
import io.lectern.conversation.message.command.MessageCommand.DeleteMessage;
import io.lectern.conversation.message.command.MessageCommand.EditMessage;
import io.lectern.conversation.message.command.MessageCommand.EndorseMessage;
import io.lectern.conversation.message.command.MessageCommand.PostMessage;
import io.lectern.conversation.message.command.MessageCommand.RestoreMessage;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.RequestTime;
import io.lectern.kernel.text.Blocks;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MessageController {
    private final Commands commands;

    MessageController(Commands commands) {
        this.commands = commands;
    }

    @JsonForm(example = """
                    {"blocks":[{"type":"paragraph","text":"The lab is closed on Monday"}],"mentions":["ben"]}""")
    record NewMessage(
            Blocks blocks,
            @Nullable MessageId replyTo,
            @Nullable Mentions mentions,
            @Nullable Boolean anonymous) {}

    record NewBlocks(Blocks blocks, @Nullable Mentions mentions) {}

    record NewEndorsement(boolean endorsed) {}

    @PostMapping("/api/conversations/{conversation}/messages")
    ResponseEntity<Outcome> post(
            @PathVariable ConversationId conversation,
            @RequestBody NewMessage body,
            UserId author,
            RequestTime arrival) {
        var done = commands.send(new PostMessage(
                MessageId.random(),
                conversation,
                author,
                Boolean.TRUE.equals(body.anonymous()),
                body.blocks(),
                body.replyTo(),
                Mentions.listOf(body.mentions()),
                arrival.time()));
        return ResponseEntity.created(URI.create("/api/messages/" + done.id(MessageId.STREAM)))
                .body(done);
    }

    @PutMapping("/api/messages/{message}/blocks")
    Outcome edit(@PathVariable MessageId message, @RequestBody NewBlocks body) {
        return commands.send(new EditMessage(message, body.blocks(), Mentions.listOf(body.mentions())));
    }

    @DeleteMapping("/api/messages/{message}")
    Outcome delete(@PathVariable MessageId message, UserId by) {
        return commands.send(new DeleteMessage(message, by));
    }

    @PostMapping("/api/messages/{message}/restore")
    Outcome restore(@PathVariable MessageId message, UserId by) {
        return commands.send(new RestoreMessage(message, by));
    }

    @PostMapping("/api/messages/{message}/erasure")
    Outcome erase(@PathVariable MessageId message, UserId by) {
        return commands.send(new EraseMessage(message, ActorId.of(by)));
    }

    @PutMapping("/api/messages/{message}/endorsement")
    Outcome endorse(@PathVariable MessageId message, @RequestBody NewEndorsement body) {
        return commands.send(new EndorseMessage(message, body.endorsed()));
    }
}
