package io.lectern.views.rebuild;

import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.views.ShapedTables;
import io.lectern.views.Shapes;
import io.lectern.views.rebuild.RebuildMessage.ListRebuilds;
import io.lectern.views.rebuild.RebuildMessage.RebuildViews;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Notes what operators want; {@link BackgroundRebuild} does it. */
@Component
class RebuildHandlers {
    private final Shapes shapes;
    private final RebuildRows rows;

    RebuildHandlers(Shapes shapes, RebuildRows rows) {
        this.shapes = shapes;
        this.rows = rows;
    }

    @CommandHandler
    void handle(RebuildViews command) {
        var shape = named(command.name()).orElseThrow(NotFound::new);
        // Who goes on with one holds its row as long as a part takes.
        if (!rows.isRunning(shape)) rows.begin(shape);
    }

    @QueryHandler
    Page<RebuildView> handle(ListRebuilds query) {
        var paging = query.paging();
        var after = shapes.all().stream()
                .filter(each -> paging.after() == null || each.context().compareTo(paging.after()) > 0)
                .sorted(Comparator.comparing(ShapedTables::context))
                .toList();
        return Page.of(after, paging, rows::find, ShapedTables::context);
    }

    /** The views that are called so: by the name of their context. */
    Optional<ShapedTables> named(String name) {
        return shapes.all().stream().filter(each -> each.context().equals(name)).findFirst();
    }
}
