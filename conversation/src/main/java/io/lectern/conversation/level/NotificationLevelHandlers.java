package io.lectern.conversation.level;

import io.lectern.conversation.level.LevelMessage.FindLevel;
import io.lectern.conversation.level.LevelMessage.SetLevel;
import io.lectern.kernel.event.Metadata;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class NotificationLevelHandlers {
    private final NotificationLevels levels;

    NotificationLevelHandlers(NotificationLevels levels) {
        this.levels = levels;
    }

    /** The present level. */
    record Shown(NotificationLevel level) {}

    @CommandHandler
    void handle(SetLevel command, @MetaDataValue(Metadata.ACTOR) String user) {
        levels.put(command.space(), user, command.level());
    }

    @QueryHandler
    Shown handle(FindLevel query, @MetaDataValue(Metadata.ACTOR) String user) {
        return new Shown(levels.find(query.space(), user));
    }
}
