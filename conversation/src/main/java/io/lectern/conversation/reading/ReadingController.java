package io.lectern.conversation.reading;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.reading.ReadingMessage.MarkRead;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReadingController {
    private final Commands commands;

    ReadingController(Commands commands) {
        this.commands = commands;
    }

    record NewMarker(MessageId upTo) {}

    @PutMapping("/api/conversations/{conversation}/read")
    Outcome read(@PathVariable ConversationId conversation, @RequestBody NewMarker body) {
        return commands.send(new MarkRead(conversation, body.upTo()));
    }
}
