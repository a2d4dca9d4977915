package io.lectern.audit.usage;

import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.message.Problem.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in UTC from one to another, both of them too. */
record Days(LocalDate from, LocalDate to) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate EARLIEST = LocalDate.parse("0001-01-01");
    private static final LocalDate LATEST = LocalDate.parse("9999-12-31");

    /**
     * What a client names, as days or as times in them; all days where it names none.
     *
     * @throws Invalid if one is neither, or the last is before the first
     */
    static Days of(@Nullable String from, @Nullable String to) {
        var errors = new ArrayList<FieldError>();
        var first = day("from", from, EARLIEST, errors);
        var last = day("to", to, LATEST, errors);
        if (last.isBefore(first)) errors.add(new FieldError("to", "must not be before from"));
        if (!errors.isEmpty()) throw new Invalid(errors);
        return new Days(first, last);
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate otherwise, List<FieldError> errors) {
        if (text == null) return otherwise;
        try {
            if (DAY.matcher(text).matches()) return LocalDate.parse(text);
            var day = LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC);
            return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        } catch (DateTimeException neither) {
            errors.add(new FieldError(field, "must be a day, as 2026-11-23, or a time in it"));
            return otherwise;
        }
    }
}
