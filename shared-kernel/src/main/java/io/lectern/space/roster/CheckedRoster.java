package io.lectern.space.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.space.roster.RosterItem.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A roster beside who is what when it is looked at.
 *
 * @param renamed whom it calls otherwise than they were called
 */
public record CheckedRoster(Roster roster, Map<UserId, Role> members, boolean remove, Set<UserId> renamed) {

    /** What the roster would do. */
    public RosterReport expected() {
        var results = new HashMap<UserId, Result>();
        for (var change : RoleChanges.between(members, roster.roles(), remove))
            results.put(change.user(), change.result());
        return report(results);
    }

    /**
     * Lets it pass if somebody teaches after it.
     *
     * @throws io.lectern.kernel.message.Problem.RuleBroken if nobody does
     */
    public void requireEducator() {
        RoleChanges.requireEducator(members, roster.roles());
    }

    /** What it did to roles, with what it did to names. */
    RosterReport report(Map<UserId, Result> roles) {
        var items = new ArrayList<>(roster.wrong());
        for (var line : roster.lines()) {
            var otherwise = renamed.contains(line.user()) ? Result.CHANGED : Result.UNCHANGED;
            items.add(RosterItem.of(line, roles.getOrDefault(line.user(), otherwise)));
        }
        items.sort(Comparator.comparing(RosterItem::line));
        roles.entrySet().stream()
                .filter(each -> each.getValue() == Result.REMOVED)
                .map(each -> RosterItem.removed(each.getKey().value()))
                .sorted(Comparator.comparing(RosterItem::user))
                .forEach(items::add);
        return new RosterReport(items);
    }
}
