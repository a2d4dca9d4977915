package io.lectern.file;

import io.lectern.file.FileMessage.FindFile;
import io.lectern.file.FileMessage.KeepFile;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class FileHandlers {
    private final FileRows rows;
    private final FileVisibility visibility;

    FileHandlers(FileRows rows, FileVisibility visibility) {
        this.rows = rows;
        this.visibility = visibility;
    }

    @CommandHandler
    void handle(KeepFile command) {
        rows.end(command.uploaded());
    }

    @QueryHandler
    StoredFile handle(
            FindFile query,
            @MetaDataValue(Metadata.ACTOR) String actor,
            @MetaDataValue(Service.METADATA) @Nullable Service service) {
        var isSeen = service == null
                ? visibility.isSeenBy(UserId.of(actor), query.file())
                : visibility.isSeenBy(service, query.file());
        if (!isSeen) throw new NotFound();
        return rows.find(query.file()).orElseThrow(NotFound::new);
    }
}
