package io.lectern.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import java.util.HashMap;
import java.util.Map;

/**
 * A space in which there is one of everything, so that every endpoint has something to be about: ada teaches, ben and
 * cat learn, and whatever can be ben's own is his.
 *
 * @param values what stands for the variables of paths
 * @param ids what stands for ids in bodies
 */
record SampleData(Map<String, String> values, Map<String, String> ids) {
    /** In every text of the space. */
    static final String SECRET = "Mondschein";

    private static final String BLOCKS = "[{\"type\":\"paragraph\",\"text\":\"" + SECRET + "\"}]";

    static SampleData by(Api ada, Api ben) {
        var space = made(ada.post("/api/spaces", "{\"name\":\"" + SECRET + "\"}"));
        for (var student : new String[] {"ben", "cat"})
            done(ada.put("/api/spaces/" + space + "/members/" + student, "{\"role\":\"STUDENT\"}"));
        var assignment = made(ada.post(
                "/api/spaces/" + space + "/assignments",
                "{\"title\":\"" + SECRET + "\",\"hidden\":false,\"maxPoints\":10,\"brief\":" + BLOCKS + "}"));
        done(ada.put(
                "/api/assignments/" + assignment + "/services",
                "{\"services\":[{\"service\":\"sage\",\"purpose\":\"similarity\"}]}"));
        var submission = made(ben.handIn("/api/assignments/" + assignment, SECRET));
        done(ada.put(
                "/api/submissions/" + submission + "/mark",
                "{\"points\":9,\"passed\":true,\"feedback\":" + BLOCKS + ",\"handIn\":1}"));
        var conversation = made(ben.post(
                "/api/spaces/" + space + "/conversations",
                "{\"kind\":\"POST\",\"title\":\"" + SECRET + "\",\"blocks\":" + BLOCKS + "}"));
        var message = ben.get("/api/conversations/" + conversation + "/messages")
                .body()
                .at("/items/0/message")
                .asString();
        done(ada.post("/api/messages/" + message + "/report", "{\"reason\":\"" + SECRET + "\"}"));
        var file = ben.upload(SECRET + ".txt", SECRET).body().get("file").asString();
        var values = new HashMap<String, String>();
        values.put("space", space);
        values.put("assignment", assignment);
        values.put("submission", submission);
        values.put("conversation", conversation);
        values.put("message", message);
        values.put("file", file);
        values.put("user", "zed");
        values.put("student", "ben");
        values.put("number", "1");
        values.put("name", "handin");
        values.put("letter", "unknown");
        values.put("webhook", "unknown");
        values.put("code", made(ada.post("/api/spaces/" + space + "/invitations", "{\"role\":\"STUDENT\"}")));
        values.put("emoji", "%F0%9F%91%8D");
        return new SampleData(values, Map.of("MessageId", message, "FileId", file));
    }

    private static String made(Api.QueryResult answer) {
        done(answer);
        return answer.id();
    }

    private static void done(Api.QueryResult answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
