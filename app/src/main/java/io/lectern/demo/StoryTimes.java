package io.lectern.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads times such as {@code 3 weeks ago, Tuesday 9:10}, {@code 2 school days ago 16:05}, {@code 40 minutes ago} and
 * {@code in 4 school days 18:00}, so that a story ends today whenever it is told.
 *
 * @param now when it is told, at a place
 */
record StoryTimes(ZonedDateTime now) {
    private static final String CLOCK = "(\\d{1,2}:\\d\\d)";
    private static final Pattern WEEKDAY = Pattern.compile("(in )?(\\d+) weeks?(?: ago)?, (\\w+) " + CLOCK);
    private static final Pattern SCHOOL_DAY = Pattern.compile("(in )?(\\d+) school days?(?: ago)? " + CLOCK);
    private static final Pattern SPAN = Pattern.compile("(in )?(\\d+) (minutes|hours)(?: ago)?");

    Instant of(String words) {
        var weekday = WEEKDAY.matcher(words);
        if (weekday.matches()) return weekday(weekday).toInstant();
        var schoolDay = SCHOOL_DAY.matcher(words);
        if (schoolDay.matches()) return schoolDay(schoolDay).toInstant();
        var span = SPAN.matcher(words);
        if (span.matches()) return span(span).toInstant();
        throw new IllegalArgumentException("Not a time of a story: " + words);
    }

    private ZonedDateTime weekday(MatchResult said) {
        var day = DayOfWeek.valueOf(said.group(3).toUpperCase(Locale.ROOT));
        return now.plusWeeks(amount(said))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(day))
                .with(clock(said.group(4)));
    }

    private ZonedDateTime schoolDay(MatchResult said) {
        var left = amount(said);
        var step = Integer.signum(left);
        var day = now;
        while (left != 0) {
            day = day.plusDays(step);
            if (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) left -= step;
        }
        return day.with(clock(said.group(3)));
    }

    private ZonedDateTime span(MatchResult said) {
        var unit = ChronoUnit.valueOf(said.group(3).toUpperCase(Locale.ROOT));
        return now.truncatedTo(ChronoUnit.MINUTES).plus(amount(said), unit);
    }

    private static int amount(MatchResult said) {
        var amount = Integer.parseInt(said.group(2));
        return said.group(1) == null ? -amount : amount;
    }

    private static LocalTime clock(String text) {
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }
}
