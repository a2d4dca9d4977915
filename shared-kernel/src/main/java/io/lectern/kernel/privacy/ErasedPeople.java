package io.lectern.kernel.privacy;

import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.Set;

/** Remembers who was erased, so that services cannot bring words of theirs back. */
public interface ErasedPeople {

    /** Remembers a person; words for them that are being stored are waited for. */
    void add(UserId person);

    /** Those of some people who are erased; until the transaction ends, none of the others can be. */
    Set<UserId> among(Collection<UserId> people);
}
