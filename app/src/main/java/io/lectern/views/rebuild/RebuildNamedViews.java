package io.lectern.views.rebuild;

import io.lectern.start.StartException;
import io.lectern.terminal.TerminalProgress;
import io.lectern.views.ShapedTables;
import io.lectern.views.Shapes;
import java.io.PrintStream;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the command {@code rebuild} of the jar does. */
@Component
@ConditionalOnProperty(name = "lectern.command", havingValue = "rebuild")
class RebuildNamedViews implements ApplicationRunner {
    private final RebuildHandlers views;
    private final RebuildRows rows;
    private final RebuildLoop loop;
    private final Shapes shapes;
    private final String name;
    private final PrintStream terminal = System.out;

    RebuildNamedViews(
            RebuildHandlers views,
            RebuildRows rows,
            RebuildLoop loop,
            Shapes shapes,
            @Value("${lectern.argument}") String name) {
        this.views = views;
        this.rows = rows;
        this.loop = loop;
        this.shapes = shapes;
        this.name = name;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var shape = views.named(name).orElseThrow(this::unknown);
        rows.begin(shape);
        try (var progress = new TerminalProgress("events")) {
            loop.run(shape, now -> progress.show(now.events(), now.of()));
        }
        terminal.println(
                "Made the views of " + name + " again from " + rows.find(shape).events() + " events.");
    }

    private StartException unknown() {
        var known = shapes.all().stream().map(ShapedTables::context).collect(Collectors.joining(", "));
        return new StartException("Nothing is rebuilt: there are no views of " + name + ", but of " + known);
    }
}
