package io.lectern.live.client;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What came over a connection: messages by the id of their subscription, and all other frames. */
final class ReceivedFrames {
    private final Map<String, FrameQueue> messages = new ConcurrentHashMap<>();
    private final FrameQueue others;
    private final CloseCode closeCode;
    private volatile Consumer<Frame> onMessage = this::keep;

    ReceivedFrames(CloseCode closeCode) {
        this.closeCode = closeCode;
        this.others = new FrameQueue(closeCode);
    }

    /** Hands messages over from now on, instead of keeping them. */
    void onMessage(Consumer<Frame> receiver) {
        onMessage = receiver;
    }

    void add(Frame frame) {
        if (frame.command().equals("MESSAGE")) onMessage.accept(frame);
        else others.add(frame);
    }

    FrameQueue messages(String subscription) {
        return messages.computeIfAbsent(subscription, id -> new FrameQueue(closeCode));
    }

    FrameQueue others() {
        return others;
    }

    /** Marks are left out: they come when it was quiet for a while, on a slow machine in the middle of a test. */
    private void keep(Frame message) {
        if (!message.isMark())
            messages(Objects.requireNonNull(message.headers().get("subscription")))
                    .add(message);
    }
}
