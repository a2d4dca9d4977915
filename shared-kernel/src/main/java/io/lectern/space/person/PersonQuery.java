package io.lectern.space.person;

import static io.lectern.kernel.access.Allow.Who.ANYONE;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.Paging;

/** What people can ask of each other. */
sealed interface PersonQuery {

    /** Those with whom the one who asks shares a space, by parts of their names or ids. */
    @Allow(ANYONE)
    record FindPeople(String words, Paging paging) implements PersonQuery {}
}
