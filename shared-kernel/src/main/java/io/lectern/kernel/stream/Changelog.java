package io.lectern.kernel.stream;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.Noted;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Chronicle.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tells what changed in the streams of one kind, filtered for who asks: the history, and the changes of a 412. */
public final class Changelog<S extends State<S>> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Chronicle<S> chronicle;
    private final Pseudonyms pseudonyms;
    private final Differences<S> differences;

    /**
     * Tells the changes that a chronicle holds.
     *
     * @param constant the members of the state that name the thing and cannot change
     */
    public Changelog(Chronicle<S> chronicle, Pseudonyms pseudonyms, Set<String> constant) {
        this.chronicle = chronicle;
        this.differences = new Differences<>(constant);
        this.pseudonyms = pseudonyms;
    }

    /** Whether a stream is of this kind. */
    public boolean covers(String stream) {
        return chronicle.covers(stream);
    }

    /**
     * The changes after a version in order; for those who are no educators only the ones addressed to them when they
     * happened.
     */
    public List<Change> since(String stream, long version, Viewer viewer) {
        return chronicle.moments(stream).stream()
                .filter(moment -> moment.event().getSequenceNumber() > version)
                .filter(moment -> viewer.isEducator() || addressed(moment, viewer))
                .map(moment -> told(moment, viewer))
                .toList();
    }

    /** A part of the whole history; the cursor is a version. */
    public Page<Change> page(String stream, Paging paging, Viewer viewer) {
        var all = new ArrayList<>(since(stream, -1, viewer));
        if (paging.newestFirst()) Collections.reverse(all);
        var seen = paging.afterNumber(paging.newestFirst() ? Long.MAX_VALUE : -1);
        all.removeIf(change -> paging.newestFirst() ? change.version() >= seen : change.version() <= seen);
        return Page.of(all, paging, change -> change, change -> Long.toString(change.version()));
    }

    private boolean addressed(Moment<S> moment, Viewer viewer) {
        var audience = JSON.convertValue(moment.event().getMetaData().get(Metadata.AUDIENCE), Audience.class);
        var space = moment.after().space();
        return audience != null
                && (audience.users().contains(viewer.user())
                        || viewer.role() != null
                                && space != null
                                && audience.channels().contains(Channel.of(viewer.role(), space)));
    }

    private Change told(Moment<S> moment, Viewer viewer) {
        var event = moment.event();
        var metadata = event.getMetaData();
        return new Change(
                event.getSequenceNumber(),
                Objects.requireNonNull(event.getPayloadType().getAnnotation(WireName.class))
                        .value(),
                event.getTimestamp(),
                String.valueOf(metadata.get(Metadata.ACTOR)),
                chronicle.roleIn(moment),
                correlationId(event, viewer),
                event.getPayload() instanceof Noted noted ? noted.note() : null,
                differences.between(moment.before(), moment.after(), viewer));
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
