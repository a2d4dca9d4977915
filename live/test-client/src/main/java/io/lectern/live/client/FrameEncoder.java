package io.lectern.live.client;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the frames that a client sends; header lines go out as they are given, without escapes. */
final class FrameEncoder {
    private FrameEncoder() {}

    static String connect(String token, String... lines) {
        return encode("CONNECT", lines, "accept-version:1.2", "host:live", "Authorization:Bearer " + token);
    }

    static String subscribe(String id, String destination, String... lines) {
        return encode("SUBSCRIBE", lines, "id:" + id, "destination:" + destination);
    }

    static String unsubscribe(String id, String... lines) {
        return encode("UNSUBSCRIBE", lines, "id:" + id);
    }

    private static String encode(String command, String[] more, String... lines) {
        return Stream.of(Stream.of(command), Arrays.stream(lines), Arrays.stream(more))
                .flatMap(each -> each)
                .map(line -> line + "\n")
                .collect(Collectors.joining("", "", "\n\0"));
    }
}
