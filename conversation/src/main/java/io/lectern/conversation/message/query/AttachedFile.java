package io.lectern.conversation.message.query;

import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.kernel.text.RefersToFiles;

/**
 * A file of a message: for those who see the message, as long as it still refers to the file; what it referred to
 * before goes the way of its former words.
 */
record AttachedFile(MessageState message, FileId file, StreamHistory history) implements GuardedBy {

    @Override
    public Guarded guard() {
        return message;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        if (!message.visibleTo(viewer)) return false;
        return !message.gone() && refers(message) || message.pastIsSeenBy(viewer) && referred();
    }

    private boolean referred() {
        return history.transitions(MessageState.REDUCER, message)
                .map(StreamHistory.Transition::after)
                .anyMatch(this::refers);
    }

    private boolean refers(MessageState then) {
        return RefersToFiles.filesIn(then.blocks()).contains(file);
    }
}
