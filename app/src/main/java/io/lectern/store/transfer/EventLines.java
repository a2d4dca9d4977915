package io.lectern.store.transfer;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.stream.Categories;
import io.lectern.start.StartException;
import io.lectern.store.log.StoredLine;
import io.lectern.store.log.StoredRow;
import io.lectern.store.seal.SealLine;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the lines of an export's events, and refuses what no Lectern can have written: an end line that fits proves
 * that a file is whole, not who wrote it.
 */
@Component
class EventLines {
    /** An entry of an index holds little more; ids and names of streams are far shorter. */
    private static final int LONGEST = 2_000;
    /** Positions are lost by transactions that fail, and views are made by going through all of them. */
    private static final long LARGEST_GAP = 1_000_000_000;

    private final Set<String> types;

    EventLines(Categories categories) {
        this.types = categories.eventTypes().stream()
                .flatMap(each -> each.types().keySet().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The event of a line.
     *
     * @param line counted from the first event
     * @param last the position of the event before, or 0
     * @throws StartException that names the line, if it is no event that this version can store
     */
    StoredRow row(byte[] bytes, long line, long last) {
        try {
            var row = StoredLine.parse(bytes);
            requireStorable(row, last);
            if (types.contains(row.type()) || isOfService(row)) return row;
            throw new StartException("Event " + line + " is of the type " + row.type()
                    + ", which this version of Lectern does not know: use one that is as new as that which wrote it");
        } catch (IllegalArgumentException broken) {
            throw wrong(line, broken);
        }
    }

    /**
     * The seal of a line.
     *
     * @throws StartException that names the line, if it is none
     */
    SealLine seal(byte[] bytes, long line) {
        try {
            return SealLine.parse(bytes);
        } catch (IllegalArgumentException broken) {
            throw wrong(line, broken);
        }
    }

    private static void requireStorable(StoredRow row, long last) {
        if (row.index() <= last || row.index() - last > LARGEST_GAP)
            throw new IllegalArgumentException("has the position " + row.index() + ", which cannot come after " + last);
        Stream.of(row.id(), row.stream(), row.aggregate(), row.type(), row.revision(), row.space())
                .filter(Objects::nonNull)
                .forEach(EventLines::requireName);
        requireTime(row.time());
    }

    private static void requireName(String text) {
        if (text.indexOf('\0') >= 0) throw new IllegalArgumentException("has a zero character in a name");
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST)
            throw new IllegalArgumentException("has a name that is longer than " + LONGEST + " bytes");
    }

    private static void requireTime(String text) {
        try {
            Instant.parse(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("has a time that is none", none);
        }
    }

    private static boolean isOfService(StoredRow row) {
        return ServiceEvent.dataOf(row.type(), JSON.readTree(row.payload())) != null;
    }

    /** The header is the first line of the file. */
    private static StartException wrong(long line, IllegalArgumentException why) {
        return new StartException("Line " + (line + 1) + " of the export " + why.getMessage(), why);
    }
}
