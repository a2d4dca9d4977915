package io.lectern.kernel.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may hear of an event, decided by the aggregate that raises it and recorded with it; an event whose audience is
 * empty is heard by nobody.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Audience(Set<SpaceId> educators, Set<SpaceId> students, Set<UserId> users, Set<ServiceId> services) {

    /** Nobody. */
    public static final Audience NOBODY = new Audience(Set.of(), Set.of(), Set.of());

    /** Reads a missing part as empty. */
    public Audience {
        educators = educators == null ? Set.of() : Set.copyOf(educators);
        students = students == null ? Set.of() : Set.copyOf(students);
        users = users == null ? Set.of() : Set.copyOf(users);
        services = services == null ? Set.of() : Set.copyOf(services);
    }

    /** People alone. */
    public Audience(Set<SpaceId> educators, Set<SpaceId> students, Set<UserId> users) {
        this(educators, students, users, Set.of());
    }

    /** The educators of a space alone. */
    public static Audience educators(SpaceId space) {
        return new Audience(Set.of(space), Set.of(), Set.of());
    }

    /** All members of a space. */
    public static Audience members(SpaceId space) {
        return new Audience(Set.of(space), Set.of(space), Set.of());
    }

    /** The same, and one person more. */
    public Audience and(UserId user) {
        var more = new LinkedHashSet<>(users);
        more.add(user);
        return new Audience(educators, students, more, services);
    }

    /** Whether it names somebody, or those who have their role in a space. */
    public boolean includes(Viewer viewer, @Nullable SpaceId space) {
        return users.contains(viewer.user())
                || viewer.role() != null && space != null && channels().contains(Channel.of(viewer.role(), space));
    }

    /** The groups of readers that this names. */
    public Set<Channel> channels() {
        var channels = educators.stream().map(Channel::educators).collect(Collectors.toCollection(LinkedHashSet::new));
        students.stream().map(Channel::students).forEach(channels::add);
        users.stream().map(Channel::user).forEach(channels::add);
        services.stream().map(Channel::service).forEach(channels::add);
        return channels;
    }
}
