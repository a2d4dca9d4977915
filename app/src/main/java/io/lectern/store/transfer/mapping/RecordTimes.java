package io.lectern.store.transfer.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
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
            var read = form.parse(text);
            if (!read.isSupported(ChronoField.OFFSET_SECONDS)) requireOnClocks(read);
            return Instant.from(read);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("has " + text + " where a time must be", wrong);
        }
    }

    /** In the hour that clocks pass over when they are put forward there is no time. */
    private static void requireOnClocks(TemporalAccessor read) {
        var local = LocalDateTime.from(read);
        if (ZoneId.from(read).getRules().getValidOffsets(local).isEmpty())
            throw new DateTimeException("Clocks pass over " + local);
    }
}
