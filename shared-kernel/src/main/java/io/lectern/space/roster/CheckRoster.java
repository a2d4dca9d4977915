package io.lectern.space.roster;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.SERVICE;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.id.SpaceId;

/** What a roster would change in a space. */
@Allow(
        value = {EDUCATOR, SERVICE},
        scope = Scope.ROSTER)
public record CheckRoster(SpaceId space, Roster roster, boolean remove) implements InSpace {}
