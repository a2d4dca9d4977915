package io.lectern.live;

import org.jspecify.annotations.Nullable;

/** That a client's frame ends its session, and what is wrong with it. */
final class FrameRefusedException extends RuntimeException {
    private final transient CloseReason ending;
    private final String sentence;

    FrameRefusedException(CloseReason ending) {
        this(ending, ending.sentence());
    }

    /** @param sentence what is wrong, for the person who wrote the client */
    FrameRefusedException(CloseReason ending, String sentence) {
        super(ending.name(), null, false, false);
        this.ending = ending;
        this.sentence = sentence;
    }

    CloseReason ending() {
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
