package io.lectern.conversation.reaction.command;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.reaction.Emoji;
import io.lectern.conversation.reaction.command.ReactionCommand.React;
import io.lectern.conversation.reaction.command.ReactionCommand.WithdrawReaction;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReactionController {
    private final Commands commands;

    ReactionController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/messages/{message}/reactions/{emoji}")
    Outcome react(@PathVariable MessageId message, @PathVariable Emoji emoji, UserId user) {
        return commands.send(new React(message, user, emoji));
    }

    @DeleteMapping("/api/messages/{message}/reactions/{emoji}")
    Outcome withdraw(@PathVariable MessageId message, @PathVariable Emoji emoji, UserId user) {
        return commands.send(new WithdrawReaction(message, user, emoji));
    }
}
