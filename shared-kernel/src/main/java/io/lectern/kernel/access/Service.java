package io.lectern.kernel.access;

import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.SpaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that acts for itself, with what its token lets it do.
 *
 * @param scopes as the token spells them
 * @param spaces where it may do so, or null if everywhere
 */
public record Service(
        ServiceId id, Set<String> scopes, @Nullable Set<String> spaces) {

    /** The role that events record for what a service did. */
    public static final String ROLE = "SERVICE";

    /** The name under which messages carry the service that sent them. */
    public static final String METADATA = "service";

    /** Keeps what it was given. */
    public Service {
        scopes = Set.copyOf(scopes);
        spaces = spaces == null ? null : Set.copyOf(spaces);
    }

    /** Whether it has a scope; {@link Scope#WRITE} for any noun. */
    public boolean has(Scope scope) {
        return switch (scope) {
            case NONE -> false;
            case WRITE -> scopes.stream().anyMatch(each -> each.startsWith(scope.text()));
            default -> scopes.contains(scope.text());
        };
    }

    /** Whether it may push events of a noun. */
    public boolean mayWrite(String noun) {
        return scopes.contains(Scope.WRITE.text() + noun);
    }

    /** Whether it may act in a space, if there is such a space. */
    public boolean covers(SpaceId space) {
        return spaces == null || spaces.contains(space.value());
    }

    /** Whether a thing exists for it, which must be in a space where it may act. */
    public boolean sees(Guarded thing) {
        var space = thing.space();
        return space != null && covers(space) && thing.visibleTo(this);
    }
}
