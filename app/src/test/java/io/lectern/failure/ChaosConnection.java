package io.lectern.failure;

import java.util.Collection;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** One connection of a client, of whichever kind, until it breaks. */
interface ChaosConnection {

    /** Asks for destinations, each from where its log stands, and tells what is heard of which. */
    void begin(Collection<ChaosLog> logs, BiConsumer<ChaosLog, JsonNode> heard);

    /** Asks for one of them once more, since it was refused or has ended. */
    void askAgain(ChaosLog log);

    boolean closed();

    void close();
}
