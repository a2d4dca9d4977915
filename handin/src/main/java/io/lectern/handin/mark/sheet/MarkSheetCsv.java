package io.lectern.handin.mark.sheet;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.table.CsvTable;
import io.lectern.kernel.table.SpreadsheetText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Mark sheets as CSV: written with what stands, for somebody to fill in, and read. */
public final class MarkSheetCsv {
    static final String STUDENT = "student";
    static final String NUMBER = "number";
    static final String VERSION = "version";
    static final String POINTS = "points";
    static final String PASSED = "passed";
    static final String FEEDBACK = "feedback";

    private static final int MOST_LINES = 2_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvTable TABLE = new CsvTable(
            List.of(STUDENT, "name", NUMBER, VERSION, POINTS, PASSED, FEEDBACK),
            List.of(STUDENT, NUMBER, VERSION),
            MOST_LINES);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(TABLE.columns().toArray(String[]::new))
            .get();

    private MarkSheetCsv() {}

    /**
     * Reads one.
     *
     * @throws Invalid if it is none, whatever its lines say
     */
    public static MarkSheet read(byte[] body) {
        var lines = new MarkLines();
        TABLE.read(body).forEach(lines::add);
        return lines.sheet();
    }

    /**
     * Writes what is to be marked. What was given for an earlier hand-in is not there, so that nobody gives it for the
     * newest one by sending the table back as it is.
     */
    public static String write(List<WorkToMark> work, Map<UserId, String> names) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var table = new CSVPrinter(text, FORMAT)) {
            for (var each : work) {
                var name = names.get(each.owner());
                table.printRecord(
                        SpreadsheetText.written(each.student()),
                        name == null ? null : SpreadsheetText.written(name),
                        each.number(),
                        each.markVersion(),
                        each.isMarked() ? points(each) : null,
                        each.isMarked() ? each.passed() : null,
                        null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable String points(WorkToMark work) {
        return work.points() == null ? null : work.points().toPlainString();
    }
}
