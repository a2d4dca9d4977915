package io.lectern.push;

import io.lectern.kernel.access.Service;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

@Component
class PushHandler {
    private final PushPermission permission;
    private final PushAppend append;

    PushHandler(PushPermission permission, PushAppend append) {
        this.permission = permission;
        this.append = append;
    }

    @CommandHandler
    void handle(PushEvents command, @MetaDataValue(Service.METADATA) Service service) {
        permission.require(command.body(), service);
        append.all(command, service);
    }
}
