package io.lectern.views;

import io.lectern.kernel.view.ViewShapes;
import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The views of all contexts in the shapes of this program. */
@Component
public class Shapes implements ViewShapes {
    private static final String PACKAGE = "io.lectern.";

    private final List<ShapedTables> all;
    private final @Nullable String changed;

    Shapes(ObjectProvider<ViewTables> tables, ResourcePatternResolver classPath) {
        all = tables.orderedStream()
                .filter(each -> !each.views().isEmpty())
                .map(each -> new ShapedTables(each, TableDefinitions.of(each, classPath)))
                .toList();
        var names = all.stream()
                .filter(each -> !each.isAsBefore())
                .map(ShapedTables::name)
                .collect(Collectors.joining(" "));
        changed = names.isEmpty() ? null : names;
    }

    /** Each context that has views. */
    public List<ShapedTables> all() {
        return all;
    }

    @Override
    public boolean areCurrent() {
        for (var each : all) if (!each.isCurrent()) return false;
        return true;
    }

    @Override
    public @Nullable String changed() {
        return changed;
    }

    @Override
    public @Nullable String changedFor(Object result) {
        if (changed == null) return null;
        var name = result.getClass().getName();
        for (var each : all)
            if (!each.isAsBefore() && name.startsWith(PACKAGE + each.context() + ".")) return each.fingerprint();
        return null;
    }
}
