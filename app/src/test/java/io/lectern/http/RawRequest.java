package io.lectern.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the head of a request says. */
record RawRequest(String method, String target, Map<String, List<String>> headers) {
    static RawRequest of(String head) {
        var lines = head.split("\r\n");
        var first = lines[0].split(" ", 3);
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var parts = line.split(":", 2);
            headers.put(parts[0], List.of(parts.length > 1 ? parts[1].strip() : ""));
        }
        return new RawRequest(first[0], first.length > 1 ? first[1] : "", headers);
    }

    boolean isJson() {
        return headers.getOrDefault("Content-Type", List.of("")).get(0).startsWith("application/json");
    }
}
