package io.lectern.live.client;

import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Finds frames and heart-beats in what comes over a socket, in whatever parts it comes. */
final class FrameDecoder {
    private final StringBuilder begun = new StringBuilder();
    private final Consumer<Frame> onFrame;
    private final AtomicInteger heartbeats = new AtomicInteger();

    FrameDecoder(Consumer<Frame> onFrame) {
        this.onFrame = onFrame;
    }

    int heartbeats() {
        return heartbeats.get();
    }

    void decode(CharSequence part) {
        begun.append(part);
        for (var end = begun.indexOf("\0"); end >= 0; end = begun.indexOf("\0")) {
            onFrame.accept(frame(begun.substring(0, end)));
            begun.delete(0, end + 1);
        }
        while (begun.length() > 0 && begun.charAt(0) == '\n') {
            heartbeats.incrementAndGet();
            begun.deleteCharAt(0);
        }
    }

    private static Frame frame(String text) {
        var blank = text.indexOf("\n\n");
        var lines = text.substring(0, blank).stripLeading().split("\n");
        var headers = new LinkedHashMap<String, String>();
        for (var i = 1; i < lines.length; i++) {
            var colon = lines[i].indexOf(':');
            headers.putIfAbsent(lines[i].substring(0, colon), unescape(lines[i].substring(colon + 1)));
        }
        return new Frame(lines[0], headers, text.substring(blank + 2));
    }

    private static String unescape(String value) {
        return value.replace("\\c", ":")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\\\", "\\");
    }
}
