package io.lectern.live.stomp;

import io.lectern.live.session.CloseReason;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompDecoder;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;

/** A frame from a client; of repeated headers the first counts (STOMP 1.2). No frame that we take has a body. */
record ClientFrame(StompCommand command, Map<String, String> headers) {
    private static final StompDecoder DECODER = new StompDecoder();
    private static final int LONGEST = 256;

    /**
     * Reads the bytes of one frame, its NUL included.
     *
     * @throws FrameRefusedException if they are not exactly one frame
     */
    static ClientFrame decode(byte[] bytes) {
        try {
            var messages = DECODER.decode(ByteBuffer.wrap(bytes));
            if (messages.size() != 1) throw notAFrame(bytes);
            var accessor = StompHeaderAccessor.wrap(messages.get(0));
            var command = accessor.getCommand();
            if (command == null) throw notAFrame(bytes);
            var headers = new HashMap<String, String>();
            accessor.toNativeHeaderMap().forEach((name, values) -> headers.put(name, values.get(0)));
            return new ClientFrame(command, headers);
        } catch (RuntimeException malformed) {
            throw notAFrame(bytes);
        }
    }

    private static FrameRefusedException notAFrame(byte[] bytes) {
        return new FrameRefusedException(
                CloseReason.BAD_FRAME, "This is not a frame of STOMP 1.2.", ErrorHeaders.about(bytes));
    }

    /** The headers of an ERROR frame that say that this frame is meant. */
    Map<String, String> errorHeaders() {
        return ErrorHeaders.about(command.name(), headers);
    }

    /** The value of a header, or null without one. */
    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /**
     * The value of a header.
     *
     * @throws FrameRefusedException if it is missing, empty, or longer than any client needs
     */
    String required(String name) {
        var value = headers.get(name);
        if (value == null || value.isEmpty()) throw malformed(name + " is missing");
        if (value.length() > LONGEST) throw malformed(name + " has more than " + LONGEST + " characters");
        return value;
    }

    private FrameRefusedException malformed(String what) {
        return new FrameRefusedException(CloseReason.BAD_FRAME, "The header " + what + " in " + command + ".");
    }
}
