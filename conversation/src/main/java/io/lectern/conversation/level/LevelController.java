package io.lectern.conversation.level;

import io.lectern.conversation.level.LevelMessage.FindLevel;
import io.lectern.conversation.level.LevelMessage.SetLevel;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Queries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LevelController {
    private final Commands commands;
    private final Queries queries;

    LevelController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    record NewLevel(NotificationLevel level) {}

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
