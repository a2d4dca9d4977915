package io.lectern.conversation.search;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.STUDENT;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;

/** What people can search for. */
sealed interface SearchMessage extends InSpace {

    /** The messages of a space that hold all of some words, newest first. */
    @Allow({EDUCATOR, STUDENT})
    record SearchMessages(SpaceId space, String words, Paging paging) implements SearchMessage {}
}
