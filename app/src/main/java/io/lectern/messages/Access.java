package io.lectern.messages;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Invited;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Owned;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Categories;
import io.lectern.messages.state.StateReader;
import java.util.Arrays;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides who may send what: what a message does not {@linkplain Allow allow} is refused. */
@Component
class Access {
    private final Memberships memberships;
    private final Categories categories;
    private final StateReader states;

    Access(Memberships memberships, Categories categories, StateReader states) {
        this.memberships = memberships;
        this.categories = categories;
        this.states = states;
    }

    /** Whether a message says by itself what decides about it, so that nothing it is about needs to be loaded. */
    static boolean isDecidedByMessage(Object payload) {
        return payload instanceof InSpace || payload instanceof Within || payload instanceof Invited;
    }

    /**
     * Lets a message pass that names its space or a thing that it is within, or that is about no space at all.
     *
     * @throws NotFound if the space does not exist for the sender
     * @throws Forbidden if it does, but the message is not for their role
     */
    Entered enter(Message<?> message) {
        if (message.getPayload() instanceof Within part)
            return enter(withKnownRole(message, part.within()), find(part.within()));
        var space = message.getPayload() instanceof InSpace named ? named.space() : null;
        var viewer = viewer(message, space);
        if (space != null && viewer.role() == null) throw new NotFound();
        return new Entered(permitted(message, viewer, null), space);
    }

    /**
     * Lets a message pass that is about a thing, now that the thing is loaded.
     *
     * @throws NotFound if the thing does not exist for the sender
     * @throws Forbidden if it does, but the message is not for their role
     */
    Entered enter(Message<?> message, Guarded thing) {
        var viewer = viewer(message, thing.space());
        if (!thing.visibleTo(viewer)) throw new NotFound();
        return new Entered(permitted(message, viewer, thing), thing.space());
    }

    /** The message with the role of its sender in the space of a thing, if that is read here. */
    Message<?> withKnownRole(Message<?> message, String stream) {
        if (!(message.getMetaData().get(Metadata.ACTOR) instanceof String actor)) return message;
        return states.read(stream, UserId.of(actor))
                .<Message<?>>map(found ->
                        message.andMetaData(Map.of(KnownRole.NAME, new KnownRole(found.space(), found.role()))))
                .orElse(message);
    }

    /** The service that sends a message, null if a person does. */
    static @Nullable Service service(Message<?> message) {
        return (Service) message.getMetaData().get(RequestMetadata.SERVICE);
    }

    /**
     * Lets a message of a service pass if its scopes and spaces cover it; it never has a role or owns a thing.
     *
     * @throws Forbidden if they do not
     * @throws NotFound if it names a space that the service's token does not
     */
    static void enter(Message<?> message, Service service) {
        var allow = message.getPayloadType().getAnnotation(Allow.class);
        if (allow == null || !Arrays.asList(allow.value()).contains(Allow.Who.SERVICE) || !service.has(allow.scope()))
            throw new Forbidden("A service may not do this without the scope for it");
        if (message.getPayload() instanceof InSpace named && !service.covers(named.space())) throw new NotFound();
    }

    /**
     * Who may send a message.
     *
     * @param space where, or null if it is about no space
     */
    record Entered(Viewer viewer, @Nullable SpaceId space) {
        KnownRole knownRole() {
            return new KnownRole(space, viewer.role());
        }
    }

    private Guarded find(String stream) {
        return categories
                .of(stream)
                .<Guarded>flatMap(category -> category.thing(stream))
                .orElseThrow(NotFound::new);
    }

    private Viewer viewer(Message<?> message, @Nullable SpaceId space) {
        var actor = message.getMetaData().get(Metadata.ACTOR);
        if (actor == null) throw new Forbidden("Nobody is signed in");
        var user = UserId.of((String) actor);
        return new Viewer(user, space == null ? null : role(message, user, space));
    }

    private @Nullable Role role(Message<?> message, UserId user, SpaceId space) {
        var known = KnownRole.in(space, message);
        return known != null ? known.role() : memberships.roleOf(user, space).orElse(null);
    }

    private static Viewer permitted(Message<?> message, Viewer viewer, @Nullable Guarded thing) {
        var allow = message.getPayloadType().getAnnotation(Allow.class);
        if (allow == null || Arrays.stream(allow.value()).noneMatch(who -> is(who, message, viewer, thing)))
            throw new Forbidden("You may not do this here");
        if (allow.creatorsOnly() && !is(Allow.Who.CREATOR, message, viewer, thing))
            throw new Forbidden("You may not create spaces");
        if (allow.exceptOwner() && owns(viewer.user(), thing))
            throw new Forbidden("You may not do this with what is your own");
        return viewer;
    }

    private static boolean is(Allow.Who who, Message<?> message, Viewer viewer, @Nullable Guarded thing) {
        return switch (who) {
            case EDUCATOR, STUDENT ->
                viewer.role() != null && viewer.role().name().equals(who.name());
            case OWNER -> owns(viewer.user(), message.getPayload()) || owns(viewer.user(), thing);
            case CREATOR -> Boolean.TRUE.equals(message.getMetaData().get(RequestMetadata.CREATOR));
            case OPERATOR -> Boolean.TRUE.equals(message.getMetaData().get(RequestMetadata.OPERATOR));
            case ANYONE -> true;
            case VIEWER -> thing != null;
            case SERVICE, SYSTEM -> false;
        };
    }

    private static boolean owns(UserId user, @Nullable Object thing) {
        return thing instanceof Owned owned && owned.ownedBy(user);
    }
}
