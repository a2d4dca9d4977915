package io.lectern.conversation.query;

import io.lectern.conversation.talk.MessageState;
import io.lectern.kernel.FileId;
import io.lectern.kernel.Guarded;
import io.lectern.kernel.Referring;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** A file of a message: for those who see the message, as long as it is there and still refers to the file. */
record AttachedFile(MessageState message, FileId file) implements Guarded {

    @Override
    public @Nullable SpaceId space() {
        return message.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return !message.silent()
                && message.visibleTo(viewer)
                && Referring.filesIn(message.blocks()).contains(file);
    }
}
