package io.lectern.history;

import io.lectern.Api;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's way to assignments, noted in a history; the correlation id of each request is its command's mark. */
public record RecordedApi(Api api, String client, History history) {
    private static final String STREAM = "handin-assignment-";
    private static final Pattern VERSION = Pattern.compile("\"(\\d+).*");

    /** @param mark the command's mark and its key, so that it can be tried again */
    public Api.QueryResult create(String space, String mark, Map<String, Object> content) {
        var call = history.write(client, mark, STREAM, space, Write.NEW, content);
        var body = JsonMapper.shared().writeValueAsString(content);
        var path = "/api/spaces/" + space + "/assignments";
        return ended(call, api.post(path, body, "X-Correlation-Id", mark, "Idempotency-Key", mark));
    }

    /** Puts one member for a version. */
    public Api.QueryResult put(String path, String part, String member, Object value, long expected) {
        return put(path, part, member, value, expected, History.mark());
    }

    /** The same under a mark, which is its key too, so that it can be tried again. */
    public Api.QueryResult put(String path, String part, String member, Object value, long expected, String mark) {
        var changes = Map.of(member, value);
        var call = history.write(client, mark, stream(path), "", expected, changes);
        var body = JsonMapper.shared().writeValueAsString(changes);
        var match = "\"" + expected + "\"";
        return ended(
                call,
                api.put(path + "/" + part, body, "If-Match", match, "X-Correlation-Id", mark, "Idempotency-Key", mark));
    }

    public Api.QueryResult get(String path) {
        var began = System.nanoTime();
        var answer = api.get(path);
        note(path, Read.PRESENT, answer, began);
        return answer;
    }

    public Api.QueryResult get(String path, long version) {
        var began = System.nanoTime();
        var answer = api.get(path + "?version=" + version);
        note(path, version, answer, began);
        return answer;
    }

    /** All assignments of a space, page by page; nothing is noted if a page could not be had. */
    public int list(String space) {
        var first = System.nanoTime();
        var items = new ArrayList<Read>();
        for (var after = Optional.of(""); after.isPresent(); ) {
            var began = System.nanoTime();
            var query = after.get().isEmpty() ? "" : "&after=" + after.get();
            var page = api.get("/api/spaces/" + space + "/assignments?limit=200" + query);
            if (page.status() != 200) return page.status();
            page.body().get("items").forEach(item -> items.add(item(item, began)));
            after = Optional.ofNullable(page.body().get("next").asString(null));
        }
        history.listed(client, space, items, first);
        return 200;
    }

    public static String stream(String path) {
        return STREAM + path.substring(path.lastIndexOf('/') + 1);
    }

    /** The version that a response names. */
    public static long version(Api.QueryResult answer) {
        var version = VERSION.matcher(answer.etag());
        if (!version.matches()) throw new IllegalStateException("No version in " + answer.etag());
        return Long.parseLong(version.group(1));
    }

    private Read item(JsonNode item, long began) {
        var stream = STREAM + item.get("assignment").asString();
        var version = item.get("version").asLong();
        return new Read(client, stream, Read.PRESENT, version, content(item), began, System.nanoTime());
    }

    private void note(String path, long asked, Api.QueryResult answer, long began) {
        if (answer.status() == 404) history.read(client, stream(path), asked, Read.ABSENT, Map.of(), began);
        if (answer.status() != 200) return;
        history.read(client, stream(path), asked, version(answer), content(answer.body()), began);
    }

    private static Map<String, Object> content(JsonNode body) {
        return Map.of(
                "title",
                body.get("title").asString(),
                "hidden",
                body.get("hidden").asBoolean());
    }

    /** What is away may have stored it nevertheless, and so may a twin that is not done. */
    private static Api.QueryResult ended(WriteCall call, Api.QueryResult answer) {
        switch (answer.status()) {
            case 200 -> call.acknowledged(call.write().stream(), version(answer));
            case 201 -> call.acknowledged(stream(answer.location()), version(answer));
            case 412 -> call.refused(answer.body().get("currentVersion").asLong());
            case 400, 403, 404, 422, 428 -> call.failed();
            default -> {}
        }
        return answer;
    }
}
