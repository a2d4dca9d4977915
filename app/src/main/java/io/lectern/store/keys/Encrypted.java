package io.lectern.store.keys;

import java.util.Collection;

/** A stored event of which something is encrypted. */
interface Encrypted {
    /** What is encrypted in it. */
    Collection<EncryptedText> texts();
}
