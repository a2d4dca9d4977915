package io.lectern.space.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who shall be what in a space, as a file says.
 *
 * @param wrong what is to be said of lines that name nobody, or say nothing of them that could be done
 */
public record Roster(List<RosterLine> lines, List<RosterItem> wrong) {

    /** Keeps what it was given. */
    public Roster {
        lines = List.copyOf(lines);
        wrong = List.copyOf(wrong);
    }

    /** The roles that it gives. */
    public Map<UserId, Role> roles() {
        var roles = new LinkedHashMap<UserId, Role>();
        for (var line : lines) roles.put(line.user(), line.role());
        return roles;
    }

    /** How it calls people. */
    public Map<UserId, String> names() {
        var names = new LinkedHashMap<UserId, String>();
        for (var line : lines) if (line.name() != null) names.put(line.user(), line.name());
        return names;
    }
}
