package io.lectern.live.stomp;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers of an ERROR frame that say which frame of the client it is about. */
final class ErrorHeaders {
    private static final Set<String> WITH_AN_ID_OF_A_SUBSCRIPTION = Set.of("SUBSCRIBE", "UNSUBSCRIBE");
    private static final Pattern LINE_END = Pattern.compile("\r?\n");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.?)");
    private static final Map<String, String> ESCAPED = Map.of("r", "\r", "n", "\n", "c", ":", "\\", "\\\\");

    private ErrorHeaders() {}

    /** Those about a frame with such headers. */
    static Map<String, String> about(String command, Map<String, String> headers) {
        var about = new LinkedHashMap<String, String>();
        add(about, "receipt-id", headers.get("receipt"));
        var subscription = WITH_AN_ID_OF_A_SUBSCRIPTION.contains(command) ? "id" : "subscription";
        add(about, "subscription", headers.get(subscription));
        add(about, "destination", headers.get("destination"));
        return about;
    }

    /** Those about what is no frame, as far as its headers can be read; a last line may be cut off. */
    static Map<String, String> about(byte[] noFrame) {
        var lines = LINE_END.split(new String(noFrame, StandardCharsets.UTF_8), -1);
        var headers = new HashMap<String, String>();
        for (var i = 1; i < lines.length - 1 && !lines[i].isEmpty(); i++) {
            var colon = lines[i].indexOf(':');
            if (colon > 0) headers.putIfAbsent(lines[i].substring(0, colon), unescaped(lines[i].substring(colon + 1)));
        }
        return about(lines[0], headers);
    }

    private static String unescaped(String value) {
        return ESCAPE.matcher(value).replaceAll(escape -> ESCAPED.getOrDefault(escape.group(1), ""));
    }

    private static void add(Map<String, String> about, String name, @Nullable String value) {
        if (value != null) about.put(name, value);
    }
}
