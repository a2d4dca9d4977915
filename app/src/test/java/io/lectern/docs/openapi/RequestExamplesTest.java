package io.lectern.docs.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.lectern.Api;
import io.lectern.Api.QueryResult;
import io.lectern.RunningLectern;
import io.lectern.Undescribed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the page of the documents fills in is accepted as it stands: a newcomer presses the button and sees it work. */
@Undescribed("it sends examples of any media type, to be judged by the status alone")
class RequestExamplesTest extends RunningLectern {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String REFERENCE = "$ref";
    /** A host whose name has to be looked up, which a machine that builds may not be able to. */
    private static final String HOST = "//example.com/";

    private static final String MESSAGE = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35";

    private static final String[] NONE = {};

    private final HttpClient client = HttpClient.newHttpClient();

    private JsonNode document;
    private Api service;
    private List<Api> actors;
    private String space;

    @Test
    void eachRequestIsAcceptedAsItIsShown() throws Exception {
        document = new Api(base(), "").get("/v3/api-docs").body();
        service = Api.signInAsService(base(), "quizzes", "lectern:read", "lectern:webhooks", "lectern:write:quiz");
        actors = List.of(ada, ben, service, Api.signInAsOperator(base(), "olga"));
        space = space();
        var refused = new ArrayList<String>();
        var sent = 0;
        for (var path : document.get("paths").properties())
            for (var operation : path.getValue().properties())
                for (var body : operation.getValue().at("/requestBody/content").properties()) {
                    if (body.getKey().startsWith("multipart/")) continue;
                    var example = example(body.getValue().get("schema"));
                    sent++;
                    send(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), body.getKey(), example, refused);
                }

        assertThat(sent).isGreaterThan(30);
        assertThat(refused).isEmpty();
    }

    /** As Swagger UI does: the first example of the schema, and of the first alternative. */
    private String example(JsonNode schema) {
        if (schema.has("examples")) return text(schema.get("examples").get(0));
        if (schema.has(REFERENCE))
            return example(document.at(schema.get(REFERENCE).asString().substring(1)));
        for (var several : List.of("oneOf", "anyOf"))
            if (schema.has(several)) return example(schema.get(several).get(0));
        return schema.path("type").asString("").equals("string") ? "string" : fail("no example in " + schema);
    }

    private static String text(JsonNode example) {
        return example.isString() ? example.asString() : example.toString();
    }

    /** By whoever may: a refusal of one that is not for the caller says nothing of the body. */
    private void send(String method, String path, String type, String body, List<String> refused) throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var actor : actors) {
            var address = real(path);
            var answer = sent(actor, method, address, type, here(address, body));
            statuses.add(answer.status());
            if (answer.status() != 401 && answer.status() != 403 && answer.status() >= 300)
                refused.add(method + " " + path + " " + body + ": " + answer.text());
            if (answer.status() != 401 && answer.status() != 403) return;
        }
        refused.add(method + " " + path + " is for nobody: " + statuses);
    }

    private QueryResult sent(Api actor, String method, String path, String type, String body) throws Exception {
        var answer = sent(actor, method, path, type, body, NONE);
        if (answer.status() != 428) return answer;
        var stale = sent(actor, method, path, type, body, "If-Match", "\"99\"");
        var current = "\"" + stale.body().get("currentVersion") + "\"";
        return sent(actor, method, path, type, body, "If-Match", current);
    }

    private QueryResult sent(Api actor, String method, String path, String type, String body, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Authorization", "Bearer " + actor.token())
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        var response = client.send(request.build(), BodyHandlers.ofString());
        return new QueryResult(response.statusCode(), response.headers().map(), response.body());
    }

    /** The body with what there is here in the place of what there is elsewhere. */
    private String here(String path, String body) {
        if (!body.contains(MESSAGE)) return body.replace(HOST, "//127.0.0.1:9/");
        return body.replace(MESSAGE, posted(path.split("/")[3]));
    }

    private String posted(String conversation) {
        return ada.post(
                        "/api/conversations/" + conversation + "/messages",
                        "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Well\"}]}")
                .id();
    }

    /** The path of things that are there. */
    private String real(String path) {
        var ids = new HashMap<String, String>(Map.of("user", "cat", "student", "ben", "emoji", "%F0%9F%91%8D"));
        return VARIABLE.matcher(path).replaceAll(variable -> ids.computeIfAbsent(variable.group(1), this::made));
    }

    private String made(String thing) {
        return switch (thing) {
            case "space" -> space;
            case "assignment" ->
                ada.post(
                                "/api/spaces/" + space + "/assignments",
                                "{\"title\":\"Essay\",\"hidden\":false,\"maxPoints\":20}")
                        .id();
            case "submission" ->
                ben.handIn("/api/assignments/" + made("assignment"), "Roots").id();
            case "conversation" ->
                ada.post(
                                "/api/spaces/" + space + "/conversations",
                                "{\"kind\":\"POST\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Hello\"}]}")
                        .id();
            case "message" -> posted(made("conversation"));
            case "webhook" ->
                service.post("/api/webhooks", "{\"url\":\"https://127.0.0.1:9/hook\"}")
                        .id();
            default -> fail("nothing makes " + thing);
        };
    }
}
