package io.lectern.kernel.replay;

import java.time.Instant;
import java.util.Set;

/** What a context makes anew in a store that was imported; it gives one as a bean where it has such. */
public interface AfterImport {

    /** The kept tables that are therefore not taken along, with their schema. */
    Set<String> tables();

    /**
     * Fills them, once the views are made; doing it again changes nothing.
     *
     * @param told up to when nothing is to be announced any more
     */
    void make(Instant told);
}
