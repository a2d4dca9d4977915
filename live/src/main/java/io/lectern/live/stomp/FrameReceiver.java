package io.lectern.live.stomp;

import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what one client sends, as far as its allowance goes, and closes its session if a frame is refused. */
public final class FrameReceiver {
    private static final Logger log = LoggerFactory.getLogger(FrameReceiver.class);

    /**
     * How many pieces of text or bytes, or pongs, a client may send for each frame that it may send: frames may come in
     * pieces, and heart-beats are none, but a flood of either is one.
     */
    private static final int PIECES = 10;

    private final Session session;
    private final StompHandler handler;
    private final TokenBucket frames;
    private final TokenBucket pieces;
    private final FrameReader reader;

    /** @param handler does what the frames say */
    public FrameReceiver(Session session, StompHandler handler, ClientLimits limits) {
        this.session = session;
        this.handler = handler;
        this.frames = new TokenBucket(limits.rate(), limits.burst(), System::nanoTime);
        this.pieces = new TokenBucket(PIECES * limits.rate(), PIECES * limits.burst(), System::nanoTime);
        this.reader = new FrameReader(
                () -> session.isAuthenticated() ? limits.frame() : limits.frameBeforeConnect(), this::handle);
    }

    /** Takes a piece of a frame, or several frames, or the nothing that is a pong. */
    public void receive(ByteBuffer bytes) {
        if (session.isClosed()) return;
        session.heartbeats().received();
        try {
            if (!pieces.take()) throw new FrameRefusedException(CloseReason.RATE_LIMITED);
            reader.read(bytes);
        } catch (FrameRefusedException refused) {
            session.close(refused.closeReason(), refused.errorFrame(null));
        } catch (RuntimeException | Error failure) {
            log.error("A live session ends since its frame could not be handled", failure);
            session.close(CloseReason.UNAVAILABLE);
        }
    }

    private void handle(byte[] bytes) {
        if (session.isClosed()) return;
        var frame = ClientFrame.decode(bytes);
        try {
            if (!frames.take()) throw new FrameRefusedException(CloseReason.RATE_LIMITED);
            handler.handle(session, frame);
        } catch (FrameRefusedException refused) {
            session.close(refused.closeReason(), refused.errorFrame(frame));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            session.close(CloseReason.UNAVAILABLE);
        }
    }
}
