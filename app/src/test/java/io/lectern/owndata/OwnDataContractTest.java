package io.lectern.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.Zip;
import io.lectern.conversation.ConversationSpace;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OwnDataContractTest extends ConversationSpace {
    private static final String SECRET = "Mondschein";

    private Api gil;
    private String assignment;

    @BeforeEach
    void aStudentOfThisSpaceAlone() {
        gil = as("gil-" + UUID.randomUUID());
        ada.put("/api/spaces/" + space + "/members/" + user(gil), "{\"role\":\"STUDENT\"}");
        assignment = assignment(space, false);
    }

    private static String user(Api who) {
        return who.get("/api/me").body().get("user").asString();
    }

    private Zip data(Api who) {
        return Zip.read(who.download("/api/me/data"));
    }

    private static JsonNode items(Api.QueryResult list) {
        assertThat(list.body().get("next").isNull()).isTrue();
        return list.body().get("items");
    }

    @Test
    void whoHasNothingTakesAlongWhoTheyAre() {
        var nobody = as("nobody-" + UUID.randomUUID());

        var zip = data(nobody);

        assertThat(zip.paths()).containsExactlyInAnyOrder("me.json", "spaces.json", "conversations.json", "index.json");
        assertThat(zip.json("me.json")).isEqualTo(nobody.get("/api/me").body());
        assertThat(zip.json("spaces.json")).isEmpty();
        assertThat(nobody.get("/api/me/data").header("Content-Type")).contains("application/zip");
        assertThat(nobody.get("/api/me/data").header("Content-Disposition"))
                .contains("attachment; filename=\"lectern.zip\"");
    }

    @Test
    void everythingIsWhatGetAnswers() {
        var file = gil.upload("moss.txt", "Moss").body().get("file").asString();
        gil.put(assignment + "/draft", "{\"content\":" + blocks("Draft") + "}");
        var handedIn = gil.post(
                assignment + "/submissions",
                "{\"content\":[{\"type\":\"file\",\"file\":\"%s\",\"name\":\"moss.txt\"}]}".formatted(file));
        gil.handIn(assignment, "Again");
        var submission = handedIn.location();

        var zip = data(gil);

        assertThat(zip.json("spaces.json")).isEqualTo(items(gil.get("/api/spaces")));
        assertThat(zip.json("spaces/Biology/space.json"))
                .isEqualTo(gil.get("/api/spaces/" + space).body());
        assertThat(zip.json("spaces/Biology/assignments.json"))
                .isEqualTo(items(gil.get("/api/spaces/" + space + "/assignments")));
        assertThat(zip.json("spaces/Biology/conversations.json"))
                .isEqualTo(items(gil.get("/api/spaces/" + space + "/conversations")));
        assertThat(zip.json("spaces/Biology/notification-level.json"))
                .isEqualTo(
                        gil.get("/api/spaces/" + space + "/notification-level").body());
        assertThat(zip.json("drafts/Essay.json"))
                .isEqualTo(gil.get(assignment + "/draft").body());
        assertThat(zip.json("submissions/Essay/submission.json"))
                .isEqualTo(gil.get(submission).body());
        assertThat(zip.json("submissions/Essay/history.json")).isEqualTo(items(gil.get(submission + "/history")));
        for (var number = 1; number <= 2; number++) {
            var path = submission + "/hand-ins/" + number;
            assertThat(zip.json("submissions/Essay/hand-in " + number + ".json"))
                    .isEqualTo(gil.get(path).body());
            assertThat(zip.json("submissions/Essay/receipt " + number + ".json"))
                    .isEqualTo(gil.get(path + "/receipt").body());
        }
        assertThat(zip.text("files/moss.txt")).isEqualTo("Moss");
        assertThat(zip.json("files/moss.txt.json").get("file").asString()).isEqualTo(file);
        var described = zip.json("index.json").get("files").findValuesAsString("path");
        assertThat(described)
                .containsAll(zip.paths().stream()
                        .filter(path -> !path.equals("index.json"))
                        .toList());
    }

    @Test
    void aMarkIsThereOnceItIsReleased() {
        var submission = gil.handIn(assignment, "Moss").location();
        ada.put(
                submission + "/mark",
                "{\"points\":null,\"passed\":true,\"feedback\":" + blocks(SECRET) + ",\"handIn\":1}");

        var held = data(gil);
        ada.post(
                assignment + "/grade-release",
                "{}",
                "If-Match",
                ada.get(assignment).etag());
        var released = data(gil);

        assertThat(contents(held)).doesNotContain(SECRET);
        assertThat(released.json("submissions/Essay/submission.json"))
                .isEqualTo(gil.get(submission).body());
        assertThat(released.text("submissions/Essay/submission.json")).contains(SECRET);
    }

    @Test
    void ofASpaceThereIsWhatOneSaidWasNamedInOrReactedToAndDirectConversationsWhole() {
        var gils = start(gil, "QUESTION", "Mine, unnamed", ",\"title\":\"On moss\",\"anonymous\":true");
        var other = start(ben, "POST", SECRET, ",\"title\":\"Other\"");
        var answer = say(gil, other, "My answer", "");
        var mention = say(ben, other, "Gil knows", ",\"mentions\":[\"" + user(gil) + "\"]");
        var liked = say(cat, other, "I like this", "");
        gil.put(liked + "/reactions/%F0%9F%91%8D", "{}");
        var direct = ben.post(
                        "/api/conversations",
                        "{\"participants\":[\"" + user(gil) + "\"],\"blocks\":" + blocks("Between us") + "}")
                .location();

        var zip = data(gil);

        var messages = zip.json("spaces/Biology/messages.json");
        assertThat(messages.findValuesAsString("message"))
                .containsExactlyInAnyOrder(first(gil, gils), id(answer), id(mention), id(liked));
        for (var message : messages)
            assertThat(message)
                    .isEqualTo(gil.get("/api/messages/" + message.get("message").asString())
                            .body());
        assertThat(zip.json("conversations/" + id(direct) + ".json")).isEqualTo(items(gil.get(direct + "/messages")));
        assertThat(zip.json("conversations.json")).isEqualTo(items(gil.get("/api/conversations")));
        assertThat(contents(zip)).doesNotContain(SECRET);
    }

    @Test
    void nobodyIsToldMoreThanGetTellsThem() {
        var anonymous = start(ben, "QUESTION", "Who am I", ",\"anonymous\":true");
        var asked = first(ada, anonymous);
        gil.put("/api/messages/" + asked + "/reactions/%F0%9F%91%8D", "{}");
        var hidden = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"" + SECRET + "\"}");
        gil.put(assignment + "/draft", "{\"content\":" + blocks("Draft") + "}");
        gil.handIn(assignment, "Moss");

        var before = data(gil);
        ada.delete("/api/spaces/" + space + "/members/" + user(gil));
        var after = data(gil);

        assertThat(before.json("spaces/Biology/messages.json")
                        .get(0)
                        .get("author")
                        .isNull())
                .isTrue();
        assertThat(contents(before)).doesNotContain(SECRET, "\"ben\"");
        assertThat(hidden.status()).isEqualTo(201);
        assertThat(after.pathsTo(".json"))
                .containsExactlyInAnyOrder(
                        "me.json",
                        "spaces.json",
                        "conversations.json",
                        "submissions/Submission/submission.json",
                        "submissions/Submission/history.json",
                        "submissions/Submission/hand-in 1.json",
                        "submissions/Submission/receipt 1.json",
                        "index.json");
    }

    @Test
    void anEducatorTakesAlongWhatTheyDid() {
        var fay = as("fay-" + UUID.randomUUID());
        ada.put("/api/spaces/" + space + "/members/" + user(fay), "{\"role\":\"EDUCATOR\"}");
        var submission = gil.handIn(assignment, "Moss").location();
        fay.put(
                submission + "/mark",
                "{\"points\":null,\"passed\":true,\"feedback\":" + blocks(SECRET) + ",\"handIn\":1}");

        var acts = data(fay).text("spaces/Biology/acts.ndjson");

        assertThat(acts.lines()).hasSize(1);
        assertThat(acts).contains("mark:Given", SECRET);
        assertThat(data(gil).pathsTo(".ndjson")).isEmpty();
    }

    @Test
    void peopleAloneGetIt() {
        assertThat(new Api(base(), "").get("/api/me/data").status()).isEqualTo(401);
        assertThat(Api.signInAsService(base(), "sage", "lectern:read")
                        .get("/api/me/data")
                        .status())
                .isEqualTo(403);
    }

    private static String contents(Zip zip) {
        var all = new StringBuilder();
        for (var path : zip.paths()) all.append(path).append(zip.text(path));
        return all.toString();
    }
}
