package io.lectern.space.roster;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.roster.RosterItem.Result;
import io.lectern.space.roster.RosterMembers.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells what rosters would do, and what they did, as the events say: a repeated request is told the same. */
@Component
public class RosterReports {
    private final RosterMembers members;
    private final EventStore store;

    RosterReports(RosterMembers members, EventStore store) {
        this.members = members;
        this.store = store;
    }

    @QueryHandler
    CheckedRoster handle(CheckRoster query) {
        var now = members.of(query.space()).stream().collect(Collectors.toMap(Member::user, member -> member));
        if (now.isEmpty()) throw new NotFound();
        var renamed = query.roster().lines().stream()
                .filter(line ->
                        now.containsKey(line.user()) && now.get(line.user()).isRenamedBy(line))
                .map(RosterLine::user);
        var roles = now.values().stream().collect(Collectors.toMap(Member::user, Member::role));
        return new CheckedRoster(query.roster(), roles, query.remove(), renamed.collect(Collectors.toSet()));
    }

    /** What a roster did. */
    public RosterReport done(CheckedRoster checked, Outcome outcome) {
        var roles = new HashMap<UserId, Result>();
        var events = store.readEvents(outcome.stream(), outcome.before() + 1);
        while (events.hasNext() && events.peek().getSequenceNumber() <= outcome.version())
            take(events.next().getPayload(), roles);
        return checked.report(roles);
    }

    private static void take(Object event, Map<UserId, Result> roles) {
        if (event instanceof MemberEnrolled enrolled) roles.put(enrolled.user(), Result.ADDED);
        if (event instanceof RoleChanged changed) roles.put(changed.user(), Result.CHANGED);
        if (event instanceof MemberRemoved removed) roles.put(removed.user(), Result.REMOVED);
    }
}
