package io.lectern.space.roster;

import io.lectern.kernel.message.Problem.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads rosters: CSV (RFC 4180) in UTF-8, with or without a byte order mark. */
public final class RosterCsv {
    static final String USER = "user";
    static final String NAME = "name";
    static final String ROLE = "role";

    private static final int MOST_LINES = 2_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BODY = "body";
    private static final Set<String> COLUMNS = Set.of(USER, NAME, ROLE);
    private static final List<String> REQUIRED = List.of(USER, ROLE);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private RosterCsv() {}

    /**
     * Reads one.
     *
     * @throws Invalid if it is none, whatever its lines say
     */
    public static Roster read(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, FORMAT)) {
            requireColumns(parser.getHeaderNames());
            return lines(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Invalid(BODY, "must be CSV with the header line user,name,role");
        }
    }

    private static void requireColumns(List<String> names) {
        var known = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (!COLUMNS.containsAll(known)) throw new Invalid(BODY, "has a column that is not known");
        if (!known.containsAll(REQUIRED)) throw new Invalid(BODY, "must have the columns user and role");
    }

    private static Roster lines(CSVParser parser) {
        var lines = new RosterLines();
        var records = parser.iterator();
        for (var number = number(parser); records.hasNext(); number = number(parser)) {
            var each = records.next();
            if (isBlank(each)) continue;
            if (lines.size() == MOST_LINES) throw new Invalid(BODY, "has more than " + MOST_LINES + " people");
            lines.add(number, each);
        }
        if (lines.size() == 0) throw new Invalid(BODY, "names nobody");
        return lines.roster();
    }

    /** Where the next record begins. */
    private static int number(CSVParser parser) {
        return (int) parser.getCurrentLineNumber() + 1;
    }

    private static boolean isBlank(CSVRecord line) {
        return line.size() == 1 && line.get(0).isEmpty();
    }
}
