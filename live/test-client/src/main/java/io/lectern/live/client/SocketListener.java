package io.lectern.live.client;

import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts what comes over a socket and has it decoded; reads no further while it is paused. */
final class SocketListener implements WebSocket.Listener {
    private final AtomicInteger pings = new AtomicInteger();
    private final AtomicInteger texts = new AtomicInteger();
    private final AtomicInteger binaries = new AtomicInteger();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CloseCode closeCode;
    private final FrameDecoder decoder;
    private volatile boolean paused;

    SocketListener(ReceivedFrames frames, CloseCode closeCode) {
        this.closeCode = closeCode;
        this.decoder = new FrameDecoder(frames::add);
    }

    int texts() {
        return texts.get();
    }

    int binaries() {
        return binaries.get();
    }

    int heartbeats() {
        return decoder.heartbeats();
    }

    int pings() {
        return pings.get();
    }

    void pause(boolean pause) {
        paused = pause;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        if (last) texts.incrementAndGet();
        decoder.decode(data);
        return readOn(socket);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        while (data.hasRemaining()) bytes.write(data.get());
        if (last) {
            binaries.incrementAndGet();
            decoder.decode(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
        }
        return readOn(socket);
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
        pings.incrementAndGet();
        return readOn(socket);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closeCode.closed(code);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        closeCode.broken();
    }

    private @Nullable CompletionStage<?> readOn(WebSocket socket) {
        if (!paused) socket.request(1);
        return null;
    }
}
