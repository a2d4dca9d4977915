package io.lectern.views.rebuild;

import io.lectern.kernel.privacy.Erasing;
import io.lectern.views.Shapes;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Has a rebuild that nobody goes on with begin anew after an erasure: its copies could hold the words for as long as
 * Lectern does not serve. One that goes on takes them out by itself.
 */
@Component
@ProcessingGroup("idle-rebuilds")
@DisallowReplay
class IdleRebuilds {
    private final Shapes shapes;
    private final RebuildRows rows;
    private final ViewCopies copies;

    IdleRebuilds(Shapes shapes, RebuildRows rows, ViewCopies copies) {
        this.shapes = shapes;
        this.rows = rows;
        this.copies = copies;
    }

    @EventHandler
    void on(Erasing erasing) {
        for (var shape : shapes.all()) if (rows.stopIfIdle(shape)) copies.begin(shape);
    }
}
