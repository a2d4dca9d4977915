package io.lectern.handin.gradebook;

import io.lectern.handin.ReleaseStatus;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.table.SpreadsheetText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Grades as CSV (RFC 4180), with a byte order mark, without which Excel takes UTF-8 for something else. */
final class MarksCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
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
                        cell(row.student()),
                        cell(names.get(UserId.of(row.student()))),
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

    private static @Nullable String cell(@Nullable String text) {
        return text == null ? null : SpreadsheetText.written(text);
    }
}
