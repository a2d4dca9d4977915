package io.lectern.handin.calendar;

import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers calendar programs, which have no token: whoever knows the address may read. */
@RestController
class CalendarFileController {
    static final String PATH = "/calendars/{key}.ics";

    private static final String CALENDAR = "text/calendar";
    private static final MediaType IN_UTF_8 = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarRows rows;
    private final DueTimes dueTimes;

    CalendarFileController(CalendarRows rows, DueTimes dueTimes) {
        this.rows = rows;
        this.dueTimes = dueTimes;
    }

    @GetMapping(path = PATH, produces = CALENDAR)
    ResponseEntity<byte[]> read(@PathVariable String key) {
        var person = rows.personOf(new CalendarKey(key)).orElseThrow(NotFound::new);
        var file = CalendarFile.of(dueTimes.of(person)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(IN_UTF_8)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + Sha256.hex(file) + '"')
                .body(file);
    }
}
