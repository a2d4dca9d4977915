package io.lectern;

import io.lectern.Api.QueryResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent and what came back.
 *
 * @param query the names of the parameters
 * @param json the body if it was JSON, else null
 */
record Exchange(
        String method,
        String path,
        List<String> query,
        Map<String, List<String>> headers,
        String json,
        QueryResult answer) {
    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().get(0))
                .findFirst();
    }

    @Override
    public String toString() {
        return method + " " + path + query + " " + answer.status();
    }
}
