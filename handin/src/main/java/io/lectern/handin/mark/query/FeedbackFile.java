package io.lectern.handin.mark.query;

import io.lectern.handin.mark.MarkState;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.FileId;

/** A file that feedback refers or referred to: educators see it, the student once released and if it still does. */
record FeedbackFile(MarkState mark, FileId file, boolean released) implements GuardedBy {

    @Override
    public Guarded guard() {
        return mark;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return mark.visibleTo(viewer)
                || released
                        && mark.ownedBy(viewer.user())
                        && mark.latest().files().contains(file);
    }
}
