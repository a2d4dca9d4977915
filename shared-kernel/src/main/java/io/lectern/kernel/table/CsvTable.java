package io.lectern.kernel.table;

import io.lectern.kernel.message.Problem.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A kind of table: CSV (RFC 4180) in UTF-8, with or without a byte order mark, whose first line names its columns.
 * Where numbers have a decimal comma, spreadsheets separate cells by semicolons: these are read as well.
 *
 * @param columns all that it may have, in the order in which they are usual
 * @param required those that it must have
 * @param mostLines behind the first
 */
public record CsvTable(List<String> columns, List<String> required, int mostLines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BODY = "body";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();
    private static final CSVFormat WITH_SEMICOLONS =
            FORMAT.builder().setDelimiter(';').get();

    /**
     * A line with its cells.
     *
     * @param number where it begins in the file, whose first line is 1
     * @param hasDecimalCommas whether its numbers are written with them
     */
    public record Line(int number, CSVRecord cells, boolean hasDecimalCommas) {

        /** What a column says there; nothing if the table has no such column. */
        public String cell(String column) {
            return cells.isSet(column) ? cells.get(column) : "";
        }

        /** The number that a column says there, with a decimal point. */
        public String decimal(String column) {
            return hasDecimalCommas ? cell(column).replace(',', '.') : cell(column);
        }

        private boolean isBlank() {
            return cells.size() == 1 && cells.get(0).isEmpty();
        }
    }

    /**
     * The lines of a table that are not blank.
     *
     * @throws Invalid if it is none of this kind, whatever its lines say
     */
    public List<Line> read(byte[] body) {
        var marked = new String(body, StandardCharsets.UTF_8);
        var text = marked.startsWith(BYTE_ORDER_MARK) ? marked.substring(1) : marked;
        var hasSemicolons = hasSemicolons(text);
        try (var parser = CSVParser.parse(text, hasSemicolons ? WITH_SEMICOLONS : FORMAT)) {
            requireColumns(parser.getHeaderNames());
            return lines(parser, hasSemicolons);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Invalid(BODY, "must be CSV with the header line " + String.join(",", columns));
        }
    }

    private static boolean hasSemicolons(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.contains(";") && !header.contains(",");
    }

    private void requireColumns(List<String> names) {
        var known = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (!Set.copyOf(columns).containsAll(known)) throw new Invalid(BODY, "has a column that is not known");
        if (!known.containsAll(required))
            throw new Invalid(BODY, "must have the columns " + String.join(", ", required));
    }

    private List<Line> lines(CSVParser parser, boolean hasSemicolons) {
        var lines = new ArrayList<Line>();
        var records = parser.iterator();
        for (var number = number(parser); records.hasNext(); number = number(parser)) {
            var line = new Line(number, records.next(), hasSemicolons);
            if (line.isBlank()) continue;
            if (lines.size() == mostLines) throw new Invalid(BODY, "has more than " + mostLines + " lines");
            lines.add(line);
        }
        if (lines.isEmpty()) throw new Invalid(BODY, "has no line but the first");
        return lines;
    }

    /** Where the next record begins. */
    private static int number(CSVParser parser) {
        return (int) parser.getCurrentLineNumber() + 1;
    }
}
