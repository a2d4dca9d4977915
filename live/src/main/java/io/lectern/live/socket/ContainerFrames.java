package io.lectern.live.socket;

import jakarta.websocket.Extension;
import jakarta.websocket.SendHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.tomcat.websocket.MessagePart;
import org.apache.tomcat.websocket.Transformation;
import org.apache.tomcat.websocket.TransformationResult;
import org.jspecify.annotations.Nullable;

/**
 * Knows which frames the container has begun to write, by itself or in answer to some: a message goes behind them, and
 * none after a close. Whoever writes one holds the monitor, so that none is begun meanwhile.
 */
final class ContainerFrames implements Transformation {
    private static final byte CLOSE = 0x8;

    private @Nullable Transformation next;
    private volatile Runnable onEnd = () -> {};
    private int underway;
    private boolean closing;

    /** @param next what extensions do to frames, if there are any */
    ContainerFrames(@Nullable Transformation next) {
        this.next = next;
    }

    /** Has a task run once the container lets go of the connection. */
    void onEnd(Runnable task) {
        onEnd = task;
    }

    /** Whether any are on their way; for those who hold the monitor. */
    boolean areUnderway() {
        return underway > 0;
    }

    /** Whether a close is among them or has gone out; for those who hold the monitor. */
    boolean includeClose() {
        return closing;
    }

    @Override
    public void setNext(Transformation last) {
        if (next == null) next = last;
        else next.setNext(last);
    }

    @Override
    public boolean validateRsvBits(int bits) {
        return next().validateRsvBits(bits);
    }

    @Override
    public Extension getExtensionResponse() {
        return next().getExtensionResponse();
    }

    @Override
    public TransformationResult getMoreData(byte opcode, boolean last, int rsv, ByteBuffer into) throws IOException {
        return next().getMoreData(opcode, last, rsv, into);
    }

    @Override
    public boolean validateRsv(int rsv, byte opcode) {
        return next().validateRsv(rsv, opcode);
    }

    @Override
    public List<MessagePart> sendMessagePart(List<MessagePart> parts) throws IOException {
        for (var part : parts) begin(part);
        try {
            var written = next().sendMessagePart(parts);
            for (var part : written) {
                begin(part);
                part.setEndHandler(endedBefore(part.getEndHandler()));
            }
            return written;
        } finally {
            for (var part : parts) end();
        }
    }

    @Override
    public void close() {
        next().close();
        onEnd.run();
    }

    private SendHandler endedBefore(SendHandler handler) {
        return result -> {
            ended(result.isOK());
            handler.onResult(result);
        };
    }

    private synchronized void begin(MessagePart part) {
        underway++;
        if (part.getOpCode() == CLOSE) closing = true;
    }

    /** One that was not written whole may still be in the middle: nothing may follow it. */
    private synchronized void ended(boolean whole) {
        underway--;
        if (!whole) closing = true;
    }

    private synchronized void end() {
        underway--;
    }

    private Transformation next() {
        if (next == null) throw new IllegalStateException("The container has not opened the WebSocket yet");
        return next;
    }
}
