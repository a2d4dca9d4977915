package io.lectern.handin.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;

/** Writes due times as a calendar (RFC 5545): the same text for the same times. */
final class CalendarFile {
    private static final Duration HOURLY = Duration.builder().hours(1).build();
    private static final String PRODUCT = "-//Lectern//Lectern//EN";

    private CalendarFile() {}

    static String of(List<DueTime> times) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName("Lectern");
        // RFC 7986, 5.7: it has no type unless it says which.
        calendar.setRefreshInterval(HOURLY).setParameter("VALUE", "DURATION");
        times.forEach(time -> calendar.addEvent(event(time)));
        return FoldedLines.of(unfolded(calendar));
    }

    private static String unfolded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(DueTime time) {
        var event = new VEvent();
        event.setUid(time.assignment() + "@lectern");
        event.setDateTimeStamp(Date.from(time.createdAt()));
        event.setSequence(Math.toIntExact(time.version()));
        event.setSummary(time.title());
        event.addCategories(time.space());
        event.setDateStart(Date.from(time.due()), true);
        return event;
    }
}
