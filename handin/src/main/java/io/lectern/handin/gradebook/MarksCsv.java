package io.lectern.handin.gradebook;

import io.lectern.handin.ReleaseStatus;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Grades as CSV (RFC 4180), with a byte order mark, without which Excel takes UTF-8 for something else. Text that a
 * spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection).
 */
final class MarksCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "student",
                    "name",
                    "number",
                    "handed_in_at",
                    "late",
                    "points",
                    "passed",
                    "released",
                    "marked_number")
            .get();

    private MarksCsv() {}

    static String of(List<GradebookEntry> rows, Viewer educator, Map<UserId, String> names) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var table = new CSVPrinter(text, FORMAT)) {
            for (var each : rows) {
                var row = each.seenBy(educator);
                table.printRecord(
                        withoutFormula(row.student()),
                        withoutFormula(names.get(UserId.of(row.student()))),
                        row.number(),
                        row.handedInAt(),
                        row.late(),
                        row.points() == null ? null : row.points().toPlainString(),
                        row.passed(),
                        row.release() == ReleaseStatus.RELEASED,
                        each.markedNumberSeenBy(educator));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable String withoutFormula(@Nullable String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
