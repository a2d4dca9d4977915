package io.lectern.kernel.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate records beside an event, so that others can send it on without knowing it: where it happened, who
 * may hear of it, and the ids that a thin message carries.
 *
 * @param space where it happened, or null if it belongs to no space
 * @param audience who may hear of it
 * @param ids the ids of a thin message by name, in order: {@code {"space": …, "assignment": …}}
 * @param membership whose role the event changed, if it did
 * @param unlinked whether readers who may not know the actor may not link it with the actor's other acts
 * @param anonymous whether it tells of something anonymous, or null if that is not said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventMetadata(
        @Nullable SpaceId space,
        Audience audience,
        Map<String, String> ids,
        @Nullable MembershipChange membership,
        boolean unlinked,
        @Nullable Boolean anonymous) {

    /** Reads missing parts as nothing. */
    public EventMetadata {
        audience = audience == null ? Audience.NOBODY : audience;
        ids = ids == null ? Map.of() : ids;
    }

    /**
     * That a person has a role in a space from now on.
     *
     * @param role the new role, or null if they are no member any more
     */
    public record MembershipChange(
            SpaceId space, UserId user, @Nullable Role role) {}

    /** An event in a space, with the space as its first thin id. */
    public static EventMetadata in(SpaceId space, Audience audience) {
        return new EventMetadata(space, audience, Map.of("space", space.value()), null, false, null);
    }

    /** The same with one more thin id. */
    public EventMetadata with(String name, String id) {
        var more = new LinkedHashMap<>(ids);
        more.put(name, id);
        return new EventMetadata(space, audience, more, membership, unlinked, anonymous);
    }

    /** An event outside of any space. */
    public static EventMetadata to(Audience audience) {
        return new EventMetadata(null, audience, Map.of(), null, false, null);
    }

    /** The same, hiding which of its actor's acts belong together. */
    public EventMetadata asUnlinked() {
        return new EventMetadata(space, audience, ids, membership, true, anonymous);
    }

    /** The same, saying whether it tells of something anonymous. */
    public EventMetadata withAnonymous(boolean whether) {
        return new EventMetadata(space, audience, ids, membership, unlinked, whether);
    }

    /** The same, saying whose role the event changes. */
    public EventMetadata withMembership(MembershipChange change) {
        return new EventMetadata(space, audience, ids, change, unlinked, anonymous);
    }

    /** As metadata of the event: {@code space}, {@code audience}, {@code ids} and what else is said. */
    public MetaData toMetaData() {
        var entries = new LinkedHashMap<String, Object>();
        if (space != null) entries.put(Metadata.SPACE, space.value());
        entries.put(Metadata.AUDIENCE, audience);
        entries.put(Metadata.IDS, ids);
        if (membership != null) entries.put(Metadata.MEMBERSHIP, membership);
        if (unlinked) entries.put(Metadata.UNLINKED, true);
        if (anonymous != null) entries.put(Metadata.ANONYMOUS, anonymous);
        return MetaData.from(entries);
    }
}
