package io.lectern.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** The frames of a server other than MESSAGE, as STOMP 1.2 spells them. */
final class ServerFrames {
    /** A sign of life. */
    static final String BEAT = "\n";

    private ServerFrames() {}

    static String connected(String session, long beatMillis) {
        return "CONNECTED\nversion:1.2\nserver:lectern\nsession:" + escape(session) + "\nheart-beat:" + beatMillis + ","
                + beatMillis + "\n\n\0";
    }

    static String receipt(String id) {
        return "RECEIPT\nreceipt-id:" + escape(id) + "\n\n\0";
    }

    /** Why a session ends, and which frame of the client is to blame, if one is. */
    static String error(String word, String sentence, @Nullable ClientFrame frame) {
        return "ERROR\nmessage:" + word + "\nversion:1.2\n" + (frame == null ? "" : blame(frame))
                + "content-type:text/plain\ncontent-length:" + sentence.getBytes(UTF_8).length + "\n\n" + sentence
                + "\0";
    }

    private static String blame(ClientFrame frame) {
        return line("receipt-id", frame.header("receipt"))
                + line("subscription", frame.subscription())
                + line("destination", frame.header("destination"));
    }

    private static String line(String name, @Nullable String value) {
        return value == null ? "" : name + ":" + escape(value) + "\n";
    }

    /** A header's value as STOMP 1.2 wants it escaped. */
    static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace(":", "\\c");
    }
}
