package io.lectern.handin.calendar;

import static io.lectern.kernel.access.Allow.Who.ANYONE;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What people can want of the private address of their calendar. */
sealed interface CalendarMessage {
    /** Every caller has one calendar, so that it needs no name. */
    String STREAM = "handin-calendar";

    /** Give it an address, in place of the one before. */
    @Unconditional
    @Allow(ANYONE)
    record CreateCalendar(CalendarKey key) implements CalendarMessage, StreamCommand {

        @Override
        public String stream() {
            return STREAM;
        }
    }

    /** End the address. */
    @Unconditional
    @Allow(ANYONE)
    record DeleteCalendar() implements CalendarMessage, StreamCommand {

        @Override
        public String stream() {
            return STREAM;
        }
    }

    /** The address that it has now. */
    @Allow(ANYONE)
    record FindCalendar() implements CalendarMessage {}
}
