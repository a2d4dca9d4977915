package io.lectern.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.Api.QueryResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A class in which every text that anybody wrote tries to be more than a text. */
record HostileClass(String space, String assignment, String submission, String conversation) {
    /** Markup, a script, an address that is one, letters that turn the line around, and a word without an end. */
    static final String TEXT = "\"><svg onload=hit()><img src=x onerror=hit()><script>hit()</script>"
            + " javascript:hit() \u202Elive " + "W".repeat(70);

    /** As much of it as a name at the sign-in may have. */
    static final String EDUCATOR = "\"><img src=x onerror=hit()><svg onload=hit()> \u202Emaya";

    static final String STUDENT = "'\"><svg onload=hit()><b>noor</b> \u202Eben " + "W".repeat(30);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CORRELATION = "<img/src=x/onerror=hit()>";

    static HostileClass in(String base) {
        var educator = as(base, EDUCATOR);
        var student = as(base, STUDENT);
        student.get("/api/me");
        var space = educator.post("/api/spaces", json(Map.of("name", TEXT))).id();
        var member = "/api/spaces/" + space + "/members/" + user(STUDENT);
        done(educator.put(member, json(Map.of("role", "STUDENT"))));
        var roster = "user,name,role\npending,<img src=x onerror=hit()>,STUDENT\n";
        done(educator.postCsv("/api/spaces/" + space + "/roster", roster));
        var assignment = assignment(educator, space);
        var submission = submission(educator, student, "/api/assignments/" + assignment);
        var conversation = conversation(educator, student, space);
        return new HostileClass(space, assignment, submission, conversation);
    }

    /** Under which id the page signs somebody in. */
    static String user(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String assignment(Api educator, String space) {
        var body = Map.of("title", TEXT, "brief", blocks(educator), "hidden", false, "maxPoints", 10);
        var path = "/api/spaces/" + space + "/assignments";
        var made = done(educator.post(path, json(body), "X-Correlation-Id", CORRELATION));
        var renamed = Map.of("title", TEXT + "!", "note", TEXT);
        done(educator.put(made.location() + "/title", json(renamed), "If-Match", made.etag()));
        return made.id();
    }

    private static String submission(Api educator, Api student, String assignment) {
        var extension = Map.of("until", "2099-01-01T00:00:00Z", "reason", TEXT);
        done(educator.put(assignment + "/extensions/" + user(STUDENT), json(extension), "If-Match", "\"1\""));
        var content = json(Map.of("content", blocks(student)));
        var receipt = done(student.post(assignment + "/submissions", content)).body();
        var submission = receipt.get("submission").asString();
        var mark = Map.of("points", 7, "feedback", blocks(educator), "handIn", 1);
        done(educator.put("/api/submissions/" + submission + "/mark", json(mark)));
        var tag = educator.get(assignment).etag();
        done(educator.post(assignment + "/grade-release", null, "If-Match", tag));
        var note = json(Map.of("note", blocks(educator)));
        var path = "/api/submissions/" + submission;
        done(educator.post(
                path + "/return", note, "If-Match", educator.get(path).etag()));
        return submission;
    }

    private static String conversation(Api educator, Api student, String space) {
        var question = Map.of("kind", "QUESTION", "title", TEXT, "blocks", blocks(student));
        var started = done(student.post("/api/spaces/" + space + "/conversations", json(question)));
        var conversation = started.id();
        var messages = "/api/conversations/" + conversation + "/messages";
        var answer = Map.of("blocks", blocks(educator), "mentions", List.of(user(STUDENT)));
        var answered = done(educator.post(messages, json(answer)));
        done(student.post(answered.location() + "/report", json(Map.of("reason", TEXT))));
        return conversation;
    }

    private static List<Map<String, Object>> blocks(Api author) {
        var file = author.upload("plain.txt", "plain").body().get("file").asString();
        return List.of(
                Map.of("type", "heading", "level", 1, "text", TEXT),
                Map.of("type", "paragraph", "text", TEXT),
                Map.of("type", "list", "ordered", true, "items", List.of(TEXT)),
                Map.of("type", "quote", "text", TEXT),
                Map.of("type", "code", "text", TEXT, "language", "x\" onload=\"hit()"),
                Map.of("type", "link", "url", "https://example.org/%22onclick=%22hit()", "text", TEXT),
                Map.of("type", "file", "file", file, "name", "<img src=x onerror=hit()>.txt"));
    }

    private static Api as(String base, String name) {
        var api = Api.signIn(base, user(name), name.replace("\"", "\\\""));
        api.get("/api/me");
        return api;
    }

    private static QueryResult done(QueryResult answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return answer;
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
