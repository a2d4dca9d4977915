package io.lectern.handin.submission.query;

import io.lectern.handin.Release;
import io.lectern.handin.submission.query.OverviewRow.Shown;
import io.lectern.kernel.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Grades as CSV (RFC 4180). Text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV
 * injection).
 */
final class GradeTable {
    private static final String FORMULA = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("student", "name", "number", "handed_in_at", "late", "points", "passed", "released")
            .get();

    private GradeTable() {}

    static String of(List<Shown> rows, Map<UserId, String> names) {
        var text = new StringBuilder();
        try (var table = new CSVPrinter(text, FORMAT)) {
            for (var row : rows)
                table.printRecord(
                        inert(row.student()),
                        inert(names.get(UserId.of(row.student()))),
                        row.number(),
                        row.handedInAt(),
                        row.late(),
                        row.points() == null ? null : row.points().toPlainString(),
                        row.passed(),
                        row.release() == Release.RELEASED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable String inert(@Nullable String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
