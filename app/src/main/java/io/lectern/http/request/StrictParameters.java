package io.lectern.http.request;

import java.beans.PropertyEditorSupport;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads numbers, times, true and false outside of bodies as strictly as in them: Spring takes 0x10 and #10 for 16, and
 * 0 for 1970.
 */
@ControllerAdvice
class StrictParameters {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    /** As editors and not as converters, after whose refusal Spring would try its own editors. */
    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(Long.class, new Exact(text -> number(text, Long::valueOf)));
        binder.registerCustomEditor(long.class, new Exact(text -> number(text, Long::valueOf)));
        binder.registerCustomEditor(Integer.class, new Exact(text -> number(text, Integer::valueOf)));
        binder.registerCustomEditor(int.class, new Exact(text -> number(text, Integer::valueOf)));
        binder.registerCustomEditor(boolean.class, new Exact(StrictParameters::truth));
        binder.registerCustomEditor(Instant.class, new Exact(StrictParameters::time));
    }

    private static <N> N number(String text, Function<String, N> read) {
        if (!NUMBER.matcher(text).matches()) throw new IllegalArgumentException("not a number");
        return read.apply(text);
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) throw new IllegalArgumentException("neither true nor false");
        return text.equals("true");
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time", e);
        }
    }

    private static class Exact extends PropertyEditorSupport {
        private final Function<String, ?> read;

        Exact(Function<String, ?> read) {
            this.read = read;
        }

        @Override
        public void setAsText(String text) {
            setValue(read.apply(text));
        }
    }
}
