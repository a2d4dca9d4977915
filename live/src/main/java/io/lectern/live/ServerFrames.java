package io.lectern.live;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    static String error(String word, String sentence) {
        return "ERROR\nmessage:" + word + "\nversion:1.2\ncontent-type:text/plain\ncontent-length:"
                + sentence.getBytes(UTF_8).length + "\n\n" + sentence + "\0";
    }

    /** A header's value as STOMP 1.2 wants it escaped. */
    static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace(":", "\\c");
    }
}
