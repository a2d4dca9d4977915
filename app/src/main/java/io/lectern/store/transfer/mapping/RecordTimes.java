package io.lectern.store.transfer.mapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads times as a mapping says that they are spelt, and none that a calendar does not have. */
final class RecordTimes {
    /** The year as most people write it in patterns counts from an era, which a strict reader would want to be told. */
    private static final Pattern YEAR_OF_ERA = Pattern.compile("('[^']*')|y");

    private final DateTimeFormatter form;

    RecordTimes(Mapping mapping) {
        var zone = mapping.zone() == null ? ZoneOffset.UTC : mapping.zone();
        var times = mapping.times();
        this.form = (times == null ? DateTimeFormatter.ISO_DATE_TIME : form(times)).withZone(zone);
    }

    /** @throws IllegalArgumentException if a pattern says no form */
    static DateTimeFormatter form(String pattern) {
        var tellsEra = pattern.replaceAll("'[^']*'", "").contains("G");
        var strict = tellsEra
                ? pattern
                : YEAR_OF_ERA.matcher(pattern).replaceAll(found -> found.group(1) == null ? "u" : "$1");
        return DateTimeFormatter.ofPattern(strict, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** @throws IllegalArgumentException that goes on after "Record 7" */
    Instant read(String text) {
        try {
            return form.parse(text, Instant::from);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("has " + text + " where a time must be", wrong);
        }
    }
}
