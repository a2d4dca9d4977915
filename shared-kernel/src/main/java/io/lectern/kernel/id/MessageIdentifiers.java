package io.lectern.kernel.id;

import org.axonframework.common.IdentifierFactory;

/** Gives Axon's messages their identifiers; Axon finds it by {@link java.util.ServiceLoader}. */
public final class MessageIdentifiers extends IdentifierFactory {
    @Override
    public String generateIdentifier() {
        return Ids.random();
    }
}
