package io.lectern.conversation.search;

import static io.lectern.kernel.Allow.Who.EDUCATOR;
import static io.lectern.kernel.Allow.Who.STUDENT;

import io.lectern.kernel.Allow;
import io.lectern.kernel.InSpace;
import io.lectern.kernel.Paging;
import io.lectern.kernel.SpaceId;

/** What people can search for. */
sealed interface SearchQuery extends InSpace {

    /** The messages of a space that hold all of some words, newest first. */
    @Allow({EDUCATOR, STUDENT})
    record SearchMessages(SpaceId space, String words, Paging paging) implements SearchQuery {}
}
