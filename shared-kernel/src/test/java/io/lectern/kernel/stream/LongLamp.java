package io.lectern.kernel.stream;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.SpaceId;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A lamp that was painted often, and what was made of that. */
final class LongLamp {
    static final String STREAM = "lamp-1";
    static final SpaceId SPACE = SpaceId.of("s1");
    static final String ERASED = "erased";

    final List<WeakReference<Lamp>> made = new ArrayList<>();
    final List<Long> compared = new ArrayList<>();
    final Reducer<Lamp> reducer = Reducer.of(LampEvent.class, Lamp.class)
            .first(Painted.class, painted -> new Lamp(painted.colour(), 0))
            .build();
    final Category category =
            Category.of("lamp-", LampEvent.class).state(reducer, "stream").build();

    /** @param colours one for each version; what is in capital letters is addressed to educators alone */
    EventStore painted(String... colours) {
        var engine = new InMemoryEventStorageEngine();
        for (var version = 0; version < colours.length; version++)
            engine.appendEvents(new GenericDomainEventMessage<>(
                    "Lamp", STREAM, version, new Painted(colours[version]), metadata(colours[version])));
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    Lamp now(String colour, long version) {
        return new Lamp(colour, version);
    }

    long stillThere() {
        System.gc();
        return made.stream().filter(each -> each.get() != null).count();
    }

    private static MetaData metadata(String colour) {
        var hidden = colour.equals(colour.toUpperCase(Locale.ROOT));
        var audience = hidden ? Audience.educators(SPACE) : Audience.members(SPACE);
        return MetaData.from(EventMetadata.in(SPACE, audience).toMetaData()).and("actor", "ada");
    }

    @Published(to = Channel.Kind.EDUCATORS, ids = "space")
    sealed interface LampEvent {}

    @WireName("lamp:Painted")
    @Revision("1")
    record Painted(String colour) implements LampEvent {}

    final class Lamp implements State<Lamp> {
        private final String colour;
        private final long version;

        private Lamp(String colour, long version) {
            this.colour = colour;
            this.version = version;
        }

        String colour() {
            return colour;
        }

        @Override
        public Lamp at(long number) {
            var lamp = new Lamp(colour, number);
            made.add(new WeakReference<>(lamp));
            return lamp;
        }

        @Override
        public Lamp withoutErased(Lamp present) {
            return present.colour.equals(ERASED) ? new Lamp("", version) : this;
        }

        @Override
        public Object comparedBy(Viewer viewer) {
            compared.add(version);
            return Map.of("colour", colour);
        }

        @Override
        public String stream() {
            return STREAM;
        }

        @Override
        public long version() {
            return version;
        }

        @Override
        public @Nullable SpaceId space() {
            return SPACE;
        }
    }
}
