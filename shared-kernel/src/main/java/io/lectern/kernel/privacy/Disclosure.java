package io.lectern.kernel.privacy;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.Published;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What readers may see of the events of one type, as its class says: those whom it is {@link Published} to see all that
 * is not {@link Withheld} from them, all others the ids alone.
 */
public final class Disclosure {
    private final Published published;
    private final Map<Channel.Kind, WithheldMembers> readers = new EnumMap<>(Channel.Kind.class);

    private final Set<String> ofAuthors;

    private Disclosure(Class<?> event, Published published) {
        this.published = published;
        this.ofAuthors = WithheldMembers.ofAuthors(event);
        for (var reader : published.to())
            if (said(event, Withheld.class).noneMatch(withheld -> WithheldMembers.isWithheld(withheld, reader)))
                readers.put(reader, WithheldMembers.of(event, reader));
    }

    /**
     * Reads what a class of events says.
     *
     * @throws IllegalStateException if it is no record, or does not say whom it is published to
     */
    public static Disclosure of(Class<?> event) {
        if (!event.isRecord()) throw new IllegalStateException(event + " is no record");
        return new Disclosure(
                event,
                said(event, Published.class)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(event + " does not say whom it is published to")));
    }

    /** Whom the events are published to, and by which ids. */
    public Published published() {
        return published;
    }

    /** Whether such readers see anything but the ids. */
    public boolean isShownTo(Channel.Kind reader) {
        return readers.containsKey(reader);
    }

    /**
     * The members of an event that such readers do not see, apart from those that a rule decides on.
     *
     * @throws IllegalArgumentException if it is not shown to them at all
     */
    public Set<String> withheld(Channel.Kind reader, JsonNode event, JsonNode metadata) {
        var withheld = of(reader);
        if (withheld.always().size() == withheld.ofAnonymous().size()) return withheld.always();
        return isAnonymous(event, metadata) ? withheld.ofAnonymous() : withheld.always();
    }

    /** The members that tell who is anonymous; none if the event tells of nothing anonymous. */
    Set<String> ofAuthors(JsonNode event, JsonNode metadata) {
        return ofAuthors.isEmpty() || !isAnonymous(event, metadata) ? Set.of() : ofAuthors;
    }

    /** Whether an event can tell of something anonymous, by what is recorded beside it. */
    boolean mayBeAnonymous(JsonNode metadata) {
        return !ofAuthors.isEmpty() && isAnonymous(MissingNode.getInstance(), metadata);
    }

    /** Those that such readers do not see if a rule says so. */
    public Set<String> withheldByRule(Channel.Kind reader) {
        return isShownTo(reader) ? of(reader).byRule() : Set.of();
    }

    /** All that such readers do not see in some case. */
    public Set<String> withheldAtTimes(Channel.Kind reader) {
        var withheld = new HashSet<>(withheldByRule(reader));
        withheld.addAll(of(reader).ofAnonymous());
        return withheld;
    }

    /** Whether a rule decides on any of the members. */
    public boolean needsRule() {
        return readers.values().stream().anyMatch(withheld -> !withheld.byRule().isEmpty());
    }

    private WithheldMembers of(Channel.Kind reader) {
        var withheld = readers.get(reader);
        if (withheld == null) throw new IllegalArgumentException("Such events are not shown to " + reader);
        return withheld;
    }

    /** Where nobody says so, as beside events that were stored before this was recorded, it may be. */
    private static boolean isAnonymous(JsonNode event, JsonNode metadata) {
        var said = event.has(Metadata.ANONYMOUS) ? event : metadata;
        return !BooleanNode.FALSE.equals(said.path(Metadata.ANONYMOUS));
    }

    private static <A extends Annotation> Stream<A> said(Class<?> event, Class<A> annotation) {
        return Stream.concat(
                Stream.<@Nullable A>of(event.getAnnotation(annotation)).filter(Objects::nonNull),
                Arrays.stream(event.getInterfaces()).flatMap(family -> said(family, annotation)));
    }
}
