package io.lectern.live;

import org.jspecify.annotations.Nullable;

/** That a client's frame ends its session, and what is wrong with it. */
final class Refused extends RuntimeException {
    private final transient Ending ending;
    private final String sentence;

    Refused(Ending ending) {
        this(ending, ending.sentence());
    }

    /** @param sentence what is wrong, for the person who wrote the client */
    Refused(Ending ending, String sentence) {
        super(ending.name(), null, false, false);
        this.ending = ending;
        this.sentence = sentence;
    }

    Ending ending() {
        return ending;
    }

    /**
     * The ERROR frame to send last, if one is due.
     *
     * @param frame what is refused, if it could be read
     */
    @Nullable
    String error(@Nullable ClientFrame frame) {
        return ending.error(sentence, frame);
    }
}
