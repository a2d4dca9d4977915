package io.lectern.kernel.stream;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.event.WithNote;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.StreamHistory.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Lists what changed in streams, filtered for who asks: the history, and the changes of a 412. */
public final class StreamChanges {

    private final Categories categories;
    private final StreamHistory history;
    private final Pseudonyms pseudonyms;

    /** Lists the changes that a history holds. */
    public StreamChanges(Categories categories, StreamHistory history, Pseudonyms pseudonyms) {
        this.categories = categories;
        this.history = history;
        this.pseudonyms = pseudonyms;
    }

    /**
     * The latest changes since the version that was expected, in order; for those who are no educators only the ones
     * addressed to them when they happened. None if the events of the stream make no state.
     *
     * @param most how many at most
     */
    public List<Change> since(StaleVersion stale, int most) {
        var category = categories.of(stale.stream()).orElse(null);
        if (category == null || category.reducer() == null) return List.of();
        return since(stale, most, category, category.reducer());
    }

    private <S extends State<S>> List<Change> since(
            StaleVersion stale, int most, Category category, Reducer<S> reducer) {
        return latest(
                stale.current() + 1 - most,
                from -> history.read(reducer, stale.stream(), all -> {
                    var missed = all.filter(each -> each.version() > stale.expected());
                    return latest(missed, from, most, category, stale.viewer());
                }));
    }

    /**
     * A part of the whole history; the cursor is a version.
     *
     * @param now the present state of what it is the history of
     */
    public <S extends State<S>> Page<Change> page(Reducer<S> reducer, S now, Paging paging, Viewer viewer) {
        var category = categories.of(now.stream()).orElseThrow();
        var changes = paging.newestFirst()
                ? newestFirst(reducer, now, category, paging, viewer)
                : oldestFirst(reducer, now, category, paging, viewer);
        return Page.of(changes, paging, change -> change, change -> Long.toString(change.version()));
    }

    private <S extends State<S>> List<Change> oldestFirst(
            Reducer<S> reducer, S now, Category category, Paging paging, Viewer viewer) {
        var seen = paging.afterNumber(-1);
        var differences = new StateDiff(category.constant(), viewer);
        return history.transitions(reducer, now)
                .filter(each -> each.version() > seen && addressed(each, viewer))
                .limit(paging.rowsToRead())
                .map(each -> change(each, differences, viewer))
                .toList();
    }

    private <S extends State<S>> List<Change> newestFirst(
            Reducer<S> reducer, S now, Category category, Paging paging, Viewer viewer) {
        var end = paging.afterNumber(Long.MAX_VALUE);
        var most = paging.rowsToRead();
        var changes = latest(Math.min(end, now.version() + 1) - most, from -> {
            var earlier = history.transitions(reducer, now).takeWhile(each -> each.version() < end);
            return latest(earlier, from, most, category, viewer);
        });
        Collections.reverse(changes);
        return changes;
    }

    /** From a version on if that turns out to be early enough; else again from where the latest do begin. */
    private static List<Change> latest(long from, LongFunction<Latest> read) {
        var latest = read.apply(from);
        return latest.isWhole() ? latest.changes() : latest(latest.versions().getFirst(), read);
    }

    private <S extends State<S>> Latest latest(
            Stream<Transition<S>> transitions, long from, int most, Category category, Viewer viewer) {
        var latest = new Latest(most, new ArrayDeque<>(), new ArrayList<>());
        var differences = new StateDiff(category.constant(), viewer);
        transitions.filter(each -> addressed(each, viewer)).forEach(each -> {
            latest.add(each.version());
            if (each.version() >= from) latest.add(change(each, differences, viewer));
        });
        return latest;
    }

    /**
     * The latest of those that are addressed to somebody, in order.
     *
     * @param versions where they are
     * @param changes what was made of them so far
     */
    private record Latest(int most, Deque<Long> versions, List<Change> changes) {
        private void add(long version) {
            if (versions.size() == most) versions.removeFirst();
            versions.addLast(version);
        }

        private void add(Change change) {
            if (changes.size() == most) changes.remove(0);
            changes.add(change);
        }

        private boolean isWhole() {
            return changes.size() == versions.size();
        }
    }

    private static boolean addressed(Transition<?> transition, Viewer viewer) {
        if (viewer.isEducator()) return true;
        var audience = JSON.convertValue(transition.event().getMetaData().get(Metadata.AUDIENCE), Audience.class);
        return audience != null && audience.includes(viewer, transition.after().space());
    }

    private <S extends State<S>> Change change(Transition<S> transition, StateDiff differences, Viewer viewer) {
        var event = transition.event();
        var metadata = event.getMetaData();
        return new Change(
                event.getSequenceNumber(),
                Objects.requireNonNull(event.getPayloadType().getAnnotation(WireName.class))
                        .value(),
                event.getTimestamp(),
                String.valueOf(metadata.get(Metadata.ACTOR)),
                history.roleIn(transition),
                correlationId(event, viewer),
                note(transition, viewer),
                differences.between(transition.before(), transition.after()));
    }

    /** Who hides something does not tell those from whom it is hidden why. */
    private static @Nullable String note(Transition<?> transition, Viewer viewer) {
        return transition.event().getPayload() instanceof WithNote noted
                        && transition.after().visibleTo(viewer)
                ? noted.note()
                : null;
    }

    private @Nullable String correlationId(DomainEventMessage<?> event, Viewer viewer) {
        var metadata = event.getMetaData();
        var id = (String) metadata.get(Metadata.CORRELATION_ID);
        var own = viewer.user().value().equals(metadata.get(Metadata.ACTOR));
        if (id == null || own || viewer.isEducator()) return id;
        return metadata.containsKey(Metadata.UNLINKED)
                ? pseudonyms.within(event.getAggregateIdentifier(), id)
                : pseudonyms.of(id);
    }
}
