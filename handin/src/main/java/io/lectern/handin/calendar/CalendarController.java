package io.lectern.handin.calendar;

import io.lectern.handin.calendar.CalendarMessage.CreateCalendar;
import io.lectern.handin.calendar.CalendarMessage.DeleteCalendar;
import io.lectern.handin.calendar.CalendarMessage.FindCalendar;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Queries;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping(CalendarController.PATH)
class CalendarController {
    static final String PATH = "/api/me/calendar";

    private final Commands commands;
    private final Queries queries;

    CalendarController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    record Calendar(String url) {}

    @PostMapping
    ResponseEntity<Calendar> create() {
        commands.send(new CreateCalendar(CalendarKey.random()));
        return ResponseEntity.created(URI.create(PATH)).body(find());
    }

    @GetMapping
    Calendar find() {
        var key = (CalendarKey) queries.ask(new FindCalendar());
        var path = CalendarFileController.PATH.replace("{key}", key.text());
        return new Calendar(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUriString());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete() {
        commands.send(new DeleteCalendar());
    }
}
