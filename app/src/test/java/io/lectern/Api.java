package io.lectern;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's way to a running Lectern over HTTP. */
public record Api(String base, String token) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** Signs in through the demo. */
    public static Api signIn(String base, String user) {
        return signIn(base, user, user.toUpperCase(Locale.ROOT));
    }

    /** Comes as a service, with scopes that it has everywhere. */
    public static Api signInAsService(String base, String service, String... scopes) {
        var who = "{\"service\":\"%s\",\"scopes\":[\"%s\"]}".formatted(service, String.join("\",\"", scopes));
        var answer = new Api(base, "").send("POST", "/demo/tokens", who);
        return new Api(base, answer.body().get("accessToken").asString());
    }

    /** Signs in as one who runs Lectern. */
    public static Api signInAsOperator(String base, String user) {
        var who = "{\"user\":\"%s\",\"name\":\"%s\",\"operator\":true}".formatted(user, user.toUpperCase(Locale.ROOT));
        var answer = new Api(base, "").send("POST", "/demo/tokens", who);
        return new Api(base, answer.body().get("accessToken").asString());
    }

    /** Signs in under a name, as JSON spells it. */
    public static Api signIn(String base, String user, String name) {
        var who = "{\"user\":\"%s\",\"name\":\"%s\"}".formatted(user, name);
        var answer = new Api(base, "").send("POST", "/demo/tokens", who);
        return new Api(base, answer.body().get("accessToken").asString());
    }

    /** What came back. */
    public record QueryResult(int status, Map<String, List<String>> headers, String text) {
        public JsonNode body() {
            return JSON.readTree(text);
        }

        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst();
        }

        public String etag() {
            return header("ETag").orElseThrow();
        }

        public String location() {
            return header("Location").orElseThrow();
        }

        /** The last part of where the new thing is. */
        public String id() {
            return location().substring(location().lastIndexOf('/') + 1);
        }
    }

    public QueryResult get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public QueryResult post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public QueryResult put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public QueryResult delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** Posts a table. */
    public QueryResult postCsv(String path, String csv, String... headers) {
        return send("POST", path, "text/csv", csv, headers);
    }

    /** Puts a table. */
    public QueryResult putCsv(String path, String csv, String... headers) {
        return send("PUT", path, "text/csv", csv, headers);
    }

    /** What the live feed of a destination has told by now, and where it stands. */
    public record Feed(List<JsonNode> items, String position) {}

    /** Reads a live feed from the oldest on, page by page to its end. */
    public Feed feed(String destination) {
        var items = new ArrayList<JsonNode>();
        for (var position = ""; ; ) {
            var page = get("/api/live?limit=200&destination=" + destination + "&after=" + position)
                    .body();
            page.get("items").forEach(items::add);
            if (page.get("position").asString().equals(position)) return new Feed(items, position);
            position = page.get("position").asString();
        }
    }

    /** Hands in one paragraph. */
    public QueryResult handIn(String assignment, String text, String... headers) {
        var content = "{\"content\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]}".formatted(text);
        return post(assignment + "/submissions", content, headers);
    }

    /** Uploads a file whose content is made while it is sent. */
    public QueryResult upload(String name, Supplier<InputStream> content, String... headers) {
        var head = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        var parts = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofInputStream(content),
                BodyPublishers.ofString("\r\n--limit--\r\n"));
        var request = HttpRequest.newBuilder(URI.create(base + "/api/files"))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=limit");
        if (headers.length > 0) request.headers(headers);
        return described(request.POST(parts).build(), null);
    }

    /** Uploads a file of text. */
    public QueryResult upload(String name, String content, String... headers) {
        return upload(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), headers);
    }

    /** What a path answers, byte for byte. */
    public InputStream download(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
        return DescribedExchanges.send(request.build(), BodyHandlers.ofInputStream())
                .body();
    }

    /** Sends a request; headers as names and values in turn. */
    public QueryResult send(String method, String path, String body, String... headers) {
        return send(method, path, "application/json", body, headers);
    }

    private QueryResult send(String method, String path, String type, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        if (body != null) request.header("Content-Type", type);
        if (headers.length > 0) request.headers(headers);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return described(request.build(), type.equals("application/json") ? body : null);
    }

    /** What came back, which must be as it is described, to what was sent. */
    private static QueryResult described(HttpRequest request, String json) {
        var response = DescribedExchanges.send(request, json, BodyHandlers.ofString());
        return new QueryResult(response.statusCode(), response.headers().map(), response.body());
    }
}
