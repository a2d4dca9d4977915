package io.lectern.space.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be done so that members are what a roster says; first who shall teach, so that somebody always does. */
public final class RoleChanges {
    private static final Comparator<RoleChange> ORDER =
            Comparator.comparing((RoleChange change) -> change.after() != Role.EDUCATOR);

    private RoleChanges() {}

    /**
     * The changes from what there is to what is wanted.
     *
     * @param remove whether students whom the roster does not name are members no more
     */
    public static List<RoleChange> between(Map<UserId, Role> members, Map<UserId, Role> wanted, boolean remove) {
        var changes = new ArrayList<RoleChange>();
        wanted.forEach((user, role) -> {
            var before = members.get(user);
            if (before != role) changes.add(new RoleChange(user, before, role));
        });
        members.forEach((user, role) -> {
            if (remove && role == Role.STUDENT && !wanted.containsKey(user))
                changes.add(new RoleChange(user, role, null));
        });
        changes.sort(ORDER);
        return changes;
    }

    /** Who is no member any more after them. */
    public static List<UserId> removed(List<RoleChange> changes) {
        return changes.stream()
                .filter(change -> change.after() == null)
                .map(RoleChange::user)
                .toList();
    }

    /**
     * Lets them pass if somebody teaches then.
     *
     * @throws RuleBroken if nobody does
     */
    public static void requireEducator(Map<UserId, Role> members, Map<UserId, Role> wanted) {
        var after = new HashMap<>(members);
        after.putAll(wanted);
        if (!after.containsValue(Role.EDUCATOR))
            throw new RuleBroken("A space must keep an educator, and this roster leaves none");
    }
}
