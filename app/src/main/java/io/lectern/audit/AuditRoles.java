package io.lectern.audit;

import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.StreamHistory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which role an actor had. Events of earlier revisions say that those were educators who had no role: it is corrected
 * when they are read, as in histories. Whoever teaches there today is believed to have done so.
 */
@Component
class AuditRoles {
    private final Memberships memberships;
    private final Categories categories;
    private final StreamHistory history;

    AuditRoles(Memberships memberships, Categories categories, StreamHistory history) {
        this.memberships = memberships;
        this.categories = categories;
        this.history = history;
    }

    /** For some events of a space in a row: who teaches there is asked once for each person. */
    InSpace in(SpaceId space) {
        return new InSpace(space, new HashMap<>());
    }

    final class InSpace {
        private final SpaceId space;
        private final Map<UserId, Boolean> teaching;

        private InSpace(SpaceId space, Map<UserId, Boolean> teaching) {
            this.space = space;
            this.teaching = teaching;
        }

        @Nullable
        String of(AuditedEvent event) {
            var recorded = event.text(Metadata.ROLE);
            var actor = event.text(Metadata.ACTOR);
            if (!Role.EDUCATOR.name().equals(recorded) || actor == null) return recorded;
            var person = ActorId.of(actor).person();
            if (person.isEmpty() || teaches(person.get()) || !actsWithoutRole(person.get(), event)) return recorded;
            var time = event.stored().timestamp();
            return history.roleAt(person.get(), space, time).map(Role::name).orElse(null);
        }

        private boolean teaches(UserId person) {
            return teaching.computeIfAbsent(
                    person, one -> memberships.roleOf(one, space).equals(Optional.of(Role.EDUCATOR)));
        }

        /** Only for whom a thing exists without a role can have acted without one. */
        private boolean actsWithoutRole(UserId person, AuditedEvent event) {
            var stream = event.stored().stream();
            return categories
                    .of(stream)
                    .<Guarded>flatMap(category -> category.thing(stream))
                    .filter(thing -> thing.visibleTo(new Viewer(person, null)))
                    .isPresent();
        }
    }
}
