package io.lectern.handin.mark.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The marks of a class, as a file says.
 *
 * @param wrong what is to be said of lines that cannot be read
 */
public record MarkSheet(List<MarkLine> lines, List<MarkItem> wrong) {

    /** Keeps what it was given. */
    public MarkSheet {
        lines = List.copyOf(lines);
        wrong = List.copyOf(wrong);
    }

    /** What becomes of it, line by line. */
    public MarkReport report(Function<MarkLine, MarkItem> result) {
        var items = new ArrayList<>(wrong);
        for (var line : lines) items.add(result.apply(line));
        items.sort(Comparator.comparing(MarkItem::line));
        return new MarkReport(items);
    }
}
