package io.lectern.live.socket;

import jakarta.websocket.Extension;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.tomcat.websocket.MessagePart;
import org.apache.tomcat.websocket.Transformation;
import org.apache.tomcat.websocket.TransformationResult;
import org.jspecify.annotations.Nullable;

/** Tells when the container begins to say a close, by itself or in answer to one, since no message may follow it. */
final class CloseMonitor implements Transformation {
    private static final byte CLOSE = 0x8;

    private @Nullable Transformation next;
    private volatile Runnable onClose = () -> {};

    /** @param next what extensions do to frames, if there are any */
    CloseMonitor(@Nullable Transformation next) {
        this.next = next;
    }

    /** Has a task run before a close goes out. */
    void onClose(Runnable task) {
        onClose = task;
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
        for (var part : parts) if (part.getOpCode() == CLOSE) onClose.run();
        return next().sendMessagePart(parts);
    }

    @Override
    public void close() {
        next().close();
    }

    private Transformation next() {
        if (next == null) throw new IllegalStateException("The container has not opened the WebSocket yet");
        return next;
    }
}
