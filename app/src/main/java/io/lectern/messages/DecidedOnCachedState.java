package io.lectern.messages;

/** Ends an attempt at a command that came to nothing on an aggregate from the cache, which may have been an old one. */
class DecidedOnCachedState extends RuntimeException {

    DecidedOnCachedState() {
        super("Decided on a cached aggregate", null, false, false);
    }
}
