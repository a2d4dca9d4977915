package io.lectern.views;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the views that a statement names, and puts this program's tables in their place; remembers what it found. */
final class StatementRewriter {
    private static final int REMEMBERED = 2_000;

    private final Shapes shapes;
    private final Function<ShapedTables, String> schema;
    private final Pattern views;
    private final Map<String, Rewritten> known = new ConcurrentHashMap<>();

    /** A statement as it is sent, and the views that it needs. */
    record Rewritten(String sql, List<ShapedTables> needs) {}

    /** @param schema where the views of a context are for whoever sends the statements */
    StatementRewriter(Shapes shapes, Function<ShapedTables, String> schema) {
        this.shapes = shapes;
        this.schema = schema;
        this.views = Pattern.compile(shapes.all().stream()
                .map(each -> each.context() + "\\.(?:"
                        + String.join("|", each.tables().views()) + ")")
                .collect(Collectors.joining("|", "(?<![\\w.])(?:", ")(?!\\w)")));
    }

    Rewritten rewrite(String sql) {
        var rewritten = known.get(sql);
        if (rewritten == null) {
            rewritten = rewritten(sql);
            if (known.size() < REMEMBERED) known.put(sql, rewritten);
        }
        return rewritten;
    }

    private Rewritten rewritten(String sql) {
        var matcher = views.matcher(sql);
        var needs = shapes.all().stream()
                .filter(each -> views.matcher(sql).results().anyMatch(found -> isOf(each, found.group())))
                .toList();
        return new Rewritten(matcher.replaceAll(found -> moved(needs, found.group())), needs);
    }

    private String moved(List<ShapedTables> all, String table) {
        for (var each : all)
            if (isOf(each, table))
                return schema.apply(each) + table.substring(each.context().length());
        return table;
    }

    private static boolean isOf(ShapedTables tables, String table) {
        return table.startsWith(tables.context() + ".");
    }
}
