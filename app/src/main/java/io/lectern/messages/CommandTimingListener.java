package io.lectern.messages;

/** Is told how long a command took that a request waited for. */
@FunctionalInterface
public interface CommandTimingListener {

    /** Tells the one who sent the request that this thread serves, if there is one. */
    void ended(CommandTiming timing);
}
