package io.lectern.live;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.privacy.Withheld;
import org.axonframework.serialization.Revision;

/** What a made-up module publishes. */
@Published(
        to = {EDUCATORS, STUDENTS, USER},
        ids = "space")
public sealed interface ThingEvent {

    @WireName("thing:Happened")
    @Revision("1")
    record Happened(
            String title, @Withheld(from = {STUDENTS, USER}) String secret) implements ThingEvent {}
}
