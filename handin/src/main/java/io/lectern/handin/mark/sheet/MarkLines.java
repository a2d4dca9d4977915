package io.lectern.handin.mark.sheet;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.table.CsvTable;
import io.lectern.kernel.table.SpreadsheetText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a mark sheet, and says of each that cannot be read what is wrong with it. */
final class MarkLines {
    private static final int MOST_SHOWN = 128;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final List<MarkLine> lines = new ArrayList<>();
    private final List<MarkItem> wrong = new ArrayList<>();
    private final Map<UserId, Integer> known = new HashMap<>();

    void add(CsvTable.Line line) {
        try {
            lines.add(read(line));
        } catch (IllegalArgumentException refusal) {
            var said = String.valueOf(refusal.getMessage());
            wrong.add(new MarkItem(line.number(), shown(line), MarkItem.Result.INVALID, said));
        }
    }

    MarkSheet sheet() {
        return new MarkSheet(lines, wrong);
    }

    private MarkLine read(CsvTable.Line line) {
        if (!line.cells().isConsistent())
            throw new IllegalArgumentException("has not as many cells as the header line");
        var student = student(line);
        var before = known.putIfAbsent(student, line.number());
        if (before != null) throw new IllegalArgumentException("is of somebody whom line " + before + " names");
        var version = whole(line, MarkSheetCsv.VERSION);
        return new MarkLine(
                line.number(),
                student,
                whole(line, MarkSheetCsv.NUMBER),
                version == null ? StaleVersion.NONE : version,
                MarkCells.points(line.decimal(MarkSheetCsv.POINTS)),
                MarkCells.passed(line.cell(MarkSheetCsv.PASSED)),
                MarkCells.feedback(line.cell(MarkSheetCsv.FEEDBACK)));
    }

    private static UserId student(CsvTable.Line line) {
        try {
            return UserId.of(SpreadsheetText.read(line.cell(MarkSheetCsv.STUDENT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has a student who is no id", e);
        }
    }

    private static @Nullable Integer whole(CsvTable.Line line, String column) {
        var text = line.cell(column);
        if (text.isEmpty()) return null;
        if (!WHOLE.matcher(text).matches())
            throw new IllegalArgumentException("has a " + column + " that is no whole number");
        return Integer.valueOf(text);
    }

    private static String shown(CsvTable.Line line) {
        var text = SpreadsheetText.read(line.cell(MarkSheetCsv.STUDENT));
        return text.codePointCount(0, text.length()) > MOST_SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN))
                : text;
    }
}
