package io.lectern.handin.mark.query;

import io.lectern.handin.mark.MarkState;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.SpaceId;

/** A file that feedback refers or referred to: educators see it, the student once released and if it still does. */
record FeedbackFile(MarkState mark, FileId file, boolean released) implements Guarded {

    @Override
    public SpaceId space() {
        return mark.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return mark.visibleTo(viewer)
                || released
                        && mark.ownedBy(viewer.user())
                        && mark.latest().files().contains(file);
    }
}
