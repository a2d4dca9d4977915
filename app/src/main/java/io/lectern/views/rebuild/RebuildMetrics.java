package io.lectern.views.rebuild;

import io.lectern.views.ShapedTables;
import io.lectern.views.Shapes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Shows how far the rebuilds are that this node takes part in. */
@Component
class RebuildMetrics {
    private static final double PERCENT = 100;

    private final Map<String, RebuildView> last = new ConcurrentHashMap<>();

    RebuildMetrics(MeterRegistry registry, Shapes shapes) {
        shapes.all().stream().map(ShapedTables::context).forEach(name -> register(registry, name));
    }

    void show(RebuildView now) {
        last.put(now.name(), now);
    }

    private void register(MeterRegistry registry, String name) {
        last.put(name, RebuildView.never(name));
        Gauge.builder("lectern.rebuild.progress", last, all -> of(all, name).percent() / PERCENT)
                .description("How much of the last rebuild of these views is done, of 1")
                .tag("view", name)
                .register(registry);
        Gauge.builder("lectern.rebuild.rate", last, all -> of(all, name).perSecond())
                .description("How many events the last rebuild of these views handled in a second")
                .baseUnit("events")
                .tag("view", name)
                .register(registry);
    }

    private static RebuildView of(Map<String, RebuildView> all, String name) {
        return all.getOrDefault(name, RebuildView.never(name));
    }
}
