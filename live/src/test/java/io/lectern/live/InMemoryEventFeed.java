package io.lectern.live;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.live.relay.RelayedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The stored events of tests, in memory and in the order in which they were published. */
public final class InMemoryEventFeed implements EventFeed {
    public static final String EPOCH = "e1";
    private static final Pattern POSITION = Pattern.compile("([a-z0-9]+)[.](0|[1-9][0-9]{0,17})");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ArrayList<StoredEvent> events = new ArrayList<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    public final AtomicBoolean away = new AtomicBoolean();
    /** What the next look at the store fails with. */
    public final AtomicReference<@Nullable Error> failure = new AtomicReference<>();

    public volatile Supplier<Instant> clock = Instant::now;
    public volatile Runnable beforeReading = () -> {};

    /** Stores what a made-up module publishes, caused by a person's request. */
    public StoredEvent publish(String actor, String correlationId, EventMetadata recorded, Map<String, ?> payload) {
        var metadata = new LinkedHashMap<String, Object>(recorded.toMetaData());
        metadata.put(Metadata.ACTOR, actor);
        metadata.put(Metadata.CORRELATION_ID, correlationId);
        return store("thing:Happened", JSON.writeValueAsBytes(payload), JSON.writeValueAsBytes(metadata));
    }

    public StoredEvent publish(EventMetadata recorded) {
        return publish("grace", "c-1", recorded, Map.of("title", "A title", "secret", "A secret"));
    }

    /** What no module has ever declared. */
    public StoredEvent publishUndeclared(EventMetadata metadata) {
        var payload = JSON.writeValueAsBytes(Map.of("title", "A title", "secret", "A secret"));
        return store("thing:Undeclared", payload, JSON.writeValueAsBytes(metadata.toMetaData()));
    }

    public StoredEvent publishUnreadable() {
        var bytes = "gibberish".getBytes(StandardCharsets.UTF_8);
        return store("thing:Happened", bytes, bytes);
    }

    private StoredEvent store(String type, byte[] payload, byte[] metadata) {
        StoredEvent event;
        synchronized (events) {
            var index = events.size() + 1;
            var id = UUID.randomUUID().toString();
            event = new StoredEvent(index, id, type, "thing-1", index, clock.get(), payload, metadata);
            events.add(event);
        }
        listeners.forEach(Runnable::run);
        return event;
    }

    @Override
    public Position at(StoredEvent event) {
        return at(event.index());
    }

    @Override
    public Position at(long index) {
        return new Position(index, EPOCH.hashCode());
    }

    @Override
    public boolean holds(Position position) {
        refuseIfAway();
        synchronized (events) {
            return position.equals(at(position.index())) && position.index() <= events.size();
        }
    }

    @Override
    public String format(Channel channel, Position position) {
        return EPOCH + "." + position.index();
    }

    @Override
    public Optional<Position> parse(Channel channel, String text) {
        var matcher = POSITION.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(
                new Position(Long.parseLong(matcher.group(2)), matcher.group(1).hashCode()));
    }

    @Override
    public long head() {
        refuseIfAway();
        synchronized (events) {
            return events.size();
        }
    }

    @Override
    public List<StoredEvent> after(long index, int limit) {
        refuseIfAway();
        synchronized (events) {
            return List.copyOf(events.subList((int) index, (int) Math.min(events.size(), index + limit)));
        }
    }

    @Override
    public List<StoredEvent> addressed(Channel channel, long after, long upTo, int limit, int bytes) {
        beforeReading.run();
        refuseIfAway();
        var page = new ArrayList<StoredEvent>();
        var size = 0;
        synchronized (events) {
            for (var event : events.subList((int) after, (int) Math.max(after, Math.min(upTo, events.size())))) {
                if (!addressed(event, channel)) continue;
                size += event.payload().length + event.metadata().length;
                if (page.size() == limit || (size > bytes && !page.isEmpty())) break;
                page.add(event);
            }
        }
        return page;
    }

    @Override
    public Optional<Position> lastFor(Channel channel, long upTo) {
        var last = lastFor(channel, upTo, 1);
        return last.isPresent() ? Optional.of(at(last.getAsLong())) : Optional.empty();
    }

    @Override
    public OptionalLong lastFor(Channel channel, long upTo, int nth) {
        refuseIfAway();
        synchronized (events) {
            return LongStream.iterate(upTo, index -> index > 0, index -> index - 1)
                    .filter(index -> addressed(events.get((int) index - 1), channel))
                    .skip(nth - 1)
                    .findFirst();
        }
    }

    @Override
    public AutoCloseable onAvailable(Runnable task) {
        listeners.add(task);
        return () -> listeners.remove(task);
    }

    public void wake() {
        listeners.forEach(Runnable::run);
    }

    private void refuseIfAway() {
        var next = failure.getAndSet(null);
        if (next != null) throw next;
        if (away.get()) throw new IllegalStateException("The database is away");
    }

    private static boolean addressed(StoredEvent event, Channel channel) {
        try {
            return RelayedEvent.of(event).channels().contains(channel);
        } catch (RuntimeException gibberish) {
            return false;
        }
    }
}
