package io.lectern.live.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** The frames of a server other than MESSAGE, as STOMP 1.2 spells them. */
public final class ServerFrames {
    /** A sign of life. */
    public static final String HEARTBEAT = "\n";

    private ServerFrames() {}

    /** That CONNECT is through. */
    public static String connected(String session, long beatMillis) {
        return "CONNECTED\nversion:1.2\nserver:lectern\nsession:" + escape(session) + "\nheart-beat:" + beatMillis + ","
                + beatMillis + "\n\n\0";
    }

    /** That a frame which asked for a receipt is done. */
    public static String receipt(String id) {
        return "RECEIPT\nreceipt-id:" + escape(id) + "\n\n\0";
    }

    /**
     * Why a session ends.
     *
     * @param about the headers that say which frame of the client is meant, in their order
     */
    public static String error(String word, String sentence, Map<String, String> about) {
        var lines = new StringBuilder();
        about.forEach((name, value) ->
                lines.append(name).append(':').append(escape(value)).append('\n'));
        return "ERROR\nmessage:" + word + "\nversion:1.2\n" + lines
                + "content-type:text/plain\ncontent-length:" + sentence.getBytes(UTF_8).length + "\n\n" + sentence
                + "\0";
    }

    /** A header's value as STOMP 1.2 wants it escaped. */
    public static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace(":", "\\c");
    }
}
