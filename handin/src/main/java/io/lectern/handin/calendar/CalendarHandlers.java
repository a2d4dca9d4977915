package io.lectern.handin.calendar;

import io.lectern.handin.calendar.CalendarMessage.CreateCalendar;
import io.lectern.handin.calendar.CalendarMessage.DeleteCalendar;
import io.lectern.handin.calendar.CalendarMessage.FindCalendar;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class CalendarHandlers {
    private final CalendarRows rows;

    CalendarHandlers(CalendarRows rows) {
        this.rows = rows;
    }

    @CommandHandler
    void handle(CreateCalendar command, @MetaDataValue(Metadata.ACTOR) String person) {
        rows.save(UserId.of(person), command.key());
    }

    @CommandHandler
    void handle(DeleteCalendar command, @MetaDataValue(Metadata.ACTOR) String person) {
        rows.erase(UserId.of(person));
    }

    @QueryHandler
    CalendarKey handle(FindCalendar query, @MetaDataValue(Metadata.ACTOR) String person) {
        return rows.keyOf(UserId.of(person)).orElseThrow(NotFound::new);
    }
}
