package io.lectern.kernel;

import io.lectern.kernel.Change.FromTo;
import io.lectern.kernel.Chronicle.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what changed in the streams of one kind, filtered for who asks: the history, and the changes of a 412. */
public final class Changelog<V extends View<V>> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Chronicle<V> chronicle;
    private final Pseudonyms pseudonyms;
    private final Set<String> constant;

    /**
     * Tells the changes that a chronicle holds.
     *
     * @param constant the members of the view that name the thing and cannot change
     */
    public Changelog(Chronicle<V> chronicle, Pseudonyms pseudonyms, Set<String> constant) {
        this.chronicle = chronicle;
        this.constant = constant;
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
        if (paging.after() != null) {
            var seen = version(paging.after());
            all.removeIf(change -> paging.newestFirst() ? change.version() >= seen : change.version() <= seen);
        }
        return Page.of(all, paging.limit(), change -> change, change -> Long.toString(change.version()));
    }

    private static long version(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new Problem.Invalid("after", "is not a cursor of this list");
        }
    }

    private boolean addressed(Moment<V> moment, Viewer viewer) {
        var audience = JSON.convertValue(moment.event().getMetaData().get(Metadata.AUDIENCE), Audience.class);
        var space = moment.after().space();
        return audience != null
                && (audience.users().contains(viewer.user())
                        || viewer.role() != null
                                && space != null
                                && audience.channels().contains(Channel.of(viewer.role(), space)));
    }

    private Change told(Moment<V> moment, Viewer viewer) {
        var event = moment.event();
        var metadata = event.getMetaData();
        return new Change(
                event.getSequenceNumber(),
                Objects.requireNonNull(event.getPayloadType().getAnnotation(WireName.class))
                        .value(),
                event.getTimestamp(),
                String.valueOf(metadata.get(Metadata.ACTOR)),
                (String) metadata.get(Metadata.ROLE),
                correlationId(metadata, viewer),
                event.getPayload() instanceof Noted noted ? noted.note() : null,
                changes(seen(moment.before(), viewer), seen(moment.after(), viewer)));
    }

    private @Nullable String correlationId(MetaData metadata, Viewer viewer) {
        var id = (String) metadata.get(Metadata.CORRELATION_ID);
        var own = viewer.user().value().equals(metadata.get(Metadata.ACTOR));
        return id == null || own || viewer.isEducator() ? id : pseudonyms.of(id);
    }

    private @Nullable V seen(@Nullable V view, Viewer viewer) {
        return view != null && view.visibleTo(viewer) ? view : null;
    }

    private Map<String, FromTo> changes(@Nullable V before, @Nullable V after) {
        if (after == null) return Map.of();
        JsonNode old = before == null ? JSON.createObjectNode() : JSON.valueToTree(before);
        JsonNode young = JSON.valueToTree(after);
        var names = new LinkedHashSet<>(young.propertyNames());
        names.removeAll(constant);
        names.remove("version");
        var changes = new LinkedHashMap<String, FromTo>();
        for (var name : names) {
            var from = old.path(name);
            var to = young.path(name);
            if (isNothing(from) && isNothing(to) || from.equals(to)) continue;
            changes.put(name, from.isArray() || to.isArray() ? versions(before, after) : values(from, to));
        }
        return changes;
    }

    private FromTo versions(@Nullable V before, V after) {
        return new FromTo(before == null ? null : before.version(), after.version());
    }

    private static FromTo values(JsonNode from, JsonNode to) {
        return new FromTo(isNothing(from) ? null : from, isNothing(to) ? null : to);
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
