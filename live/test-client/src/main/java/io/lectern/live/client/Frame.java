package io.lectern.live.client;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A frame as it came, its headers unescaped. */
public record Frame(String command, Map<String, String> headers, String body) {

    /** The body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    boolean isMark() {
        return body.contains("\"type\":\"live:Mark\"");
    }
}
