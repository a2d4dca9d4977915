package io.lectern.conversation.command;

import io.lectern.conversation.command.NotificationLevels.FindLevel;
import io.lectern.conversation.command.NotificationLevels.SetLevel;
import io.lectern.conversation.talk.Level;
import io.lectern.kernel.Commands;
import io.lectern.kernel.Queries;
import io.lectern.kernel.SpaceId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NotificationController {
    private final Commands commands;
    private final Queries queries;

    NotificationController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    record NewLevel(Level level) {}

    @PutMapping("/api/spaces/{space}/notification-level")
    Object set(@PathVariable SpaceId space, @RequestBody NewLevel body) {
        commands.send(new SetLevel(space, body.level()));
        return queries.ask(new FindLevel(space));
    }

    @GetMapping("/api/spaces/{space}/notification-level")
    Object find(@PathVariable SpaceId space) {
        return queries.ask(new FindLevel(space));
    }
}
