package io.lectern.kernel.stream;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.event.WithNote;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.StreamHistory.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
     * The changes after a version in order; for those who are no educators only the ones addressed to them when they
     * happened. None if the events of the stream make no state.
     */
    public List<Change> since(String stream, long version, Viewer viewer) {
        var category = categories.of(stream).orElse(null);
        if (category == null || category.reducer() == null) return List.of();
        return since(category.reducer(), new StateDiff(category.constant()), stream, version, viewer);
    }

    /** A part of the whole history; the cursor is a version. */
    public Page<Change> page(String stream, Paging paging, Viewer viewer) {
        var all = new ArrayList<>(since(stream, -1, viewer));
        if (paging.newestFirst()) Collections.reverse(all);
        var seen = paging.afterNumber(paging.newestFirst() ? Long.MAX_VALUE : -1);
        all.removeIf(change -> paging.newestFirst() ? change.version() >= seen : change.version() <= seen);
        return Page.of(all, paging, change -> change, change -> Long.toString(change.version()));
    }

    private <S extends State<S>> List<Change> since(
            Reducer<S> reducer, StateDiff differences, String stream, long version, Viewer viewer) {
        return history.transitions(reducer, stream).stream()
                .filter(transition -> transition.event().getSequenceNumber() > version)
                .filter(transition -> viewer.isEducator() || addressed(transition, viewer))
                .map(transition -> change(transition, differences, viewer))
                .toList();
    }

    private static boolean addressed(Transition<?> transition, Viewer viewer) {
        var audience = JSON.convertValue(transition.event().getMetaData().get(Metadata.AUDIENCE), Audience.class);
        var space = transition.after().space();
        return audience != null
                && (audience.users().contains(viewer.user())
                        || viewer.role() != null
                                && space != null
                                && audience.channels().contains(Channel.of(viewer.role(), space)));
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
                event.getPayload() instanceof WithNote noted ? noted.note() : null,
                differences.between(transition.before(), transition.after(), viewer));
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
