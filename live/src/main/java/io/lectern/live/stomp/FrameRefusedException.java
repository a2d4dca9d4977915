package io.lectern.live.stomp;

import io.lectern.live.session.CloseReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That a client's frame ends its session, and what is wrong with it. */
final class FrameRefusedException extends RuntimeException {
    private final transient CloseReason closeReason;
    private final String sentence;
    private final transient Map<String, String> about;

    FrameRefusedException(CloseReason closeReason) {
        this(closeReason, closeReason.sentence());
    }

    /** @param sentence what is wrong, for the person who wrote the client */
    FrameRefusedException(CloseReason closeReason, String sentence) {
        this(closeReason, sentence, Map.of());
    }

    /** @param about the headers that say which frame is meant, where that is none that could be read */
    FrameRefusedException(CloseReason closeReason, String sentence, Map<String, String> about) {
        super(closeReason.name(), null, false, false);
        this.closeReason = closeReason;
        this.sentence = sentence;
        this.about = about;
    }

    /** One that is not understood, and why. */
    static FrameRefusedException badFrame(String sentence) {
        return new FrameRefusedException(CloseReason.BAD_FRAME, sentence);
    }

    CloseReason closeReason() {
        return closeReason;
    }

    /**
     * The ERROR frame to send last, if one is due.
     *
     * @param frame what is refused, if it could be read
     */
    @Nullable
    String errorFrame(@Nullable ClientFrame frame) {
        return closeReason.errorFrame(sentence, frame == null ? about : frame.errorHeaders());
    }
}
