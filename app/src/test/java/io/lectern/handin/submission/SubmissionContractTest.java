package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionContractTest extends RunningLectern {
    private String space;
    private String assignment;

    @BeforeEach
    void signIn() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        assignment = assignment(space, false);
    }

    @Test
    void handingInGivesAReceiptThatCanBeChecked() {
        var receipt = ben.handIn(assignment, "My essay");

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.location()).startsWith("/api/submissions/");
        assertThat(receipt.etag()).startsWith("\"0");
        assertThat(receipt.body().propertyNames())
                .containsExactly(
                        "submission",
                        "assignment",
                        "student",
                        "number",
                        "handedInAt",
                        "late",
                        "deadline",
                        "assignmentVersion",
                        "contentHash",
                        "salt",
                        "eventId",
                        "keyId",
                        "signature");
        assertThat(receipt.body().get("student").asString()).isEqualTo("ben");
        assertThat(receipt.body().get("number").asInt()).isEqualTo(1);
        assertThat(receipt.body().get("late").asBoolean()).isFalse();
        assertThat(receipt.body().get("deadline").isNull()).isTrue();
        assertThat(ben.get(receipt.location() + "/hand-ins/1/receipt").text()).isEqualTo(receipt.text());
        assertThat(eve.post("/api/receipts/verification", receipt.text())
                        .body()
                        .get("valid")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aReceiptWithAnythingElseInItIsNotValid() {
        var receipt = ben.handIn(assignment, "My essay").text();

        for (var forged : new String[] {
            receipt.replace("\"number\":1", "\"number\":2"),
            receipt.replace("\"number\":1", "\"number\":1.0"),
            receipt.replace("\"number\":1", "\"number\":1" + "0".repeat(400)),
            receipt.replace("\"late\":false", "\"late\":true"),
            receipt.replace("\"student\":\"ben\"", "\"student\":\"cat\""),
            receipt.replace("\"deadline\":null,", ""),
            receipt.replace("{\"submission\"", "{\"more\":1,\"submission\""),
            receipt.replaceFirst("\"signature\":\"..", "\"signature\":\"AA"),
            receipt.replaceFirst("\"keyId\":\"..", "\"keyId\":\"AA"),
            receipt.replaceFirst("\"signature\":\"[^\"]*\"", "\"signature\":\"%%\""),
            receipt.replaceFirst("\"signature\":\"[^\"]*\"", "\"signature\":null"),
            "{}"
        }) {
            var verdict = cat.post("/api/receipts/verification", forged);
            assertThat(verdict.status()).as(forged).isEqualTo(200);
            assertThat(verdict.text()).as(forged).isEqualTo("{\"valid\":false}");
        }
        assertThat(cat.post("/api/receipts/verification", "[]").status()).isEqualTo(400);
    }

    @Test
    void handInsAreNumberedAndKeptForEver() {
        var first = ben.handIn(assignment, "One");
        var second = ben.handIn(assignment, "Two");
        var submission = first.location();

        assertThat(second.location()).isEqualTo(submission);
        assertThat(second.body().get("number").asInt()).isEqualTo(2);
        assertThat(ben.get(submission).body().at("/content/0/text").asString()).isEqualTo("Two");
        assertThat(ada.get(submission + "/hand-ins/1")
                        .body()
                        .at("/content/0/text")
                        .asString())
                .isEqualTo("One");
        assertThat(ada.get(submission + "/hand-ins/2")
                        .body()
                        .at("/content/0/text")
                        .asString())
                .isEqualTo("Two");
        assertThat(ada.get(submission + "/hand-ins/3").status()).isEqualTo(404);
        assertThat(ada.get(submission + "/hand-ins/x").status()).isEqualTo(404);
        assertThat(ben.get(assignment + "/submission").text())
                .isEqualTo(ben.get(submission).text());
        assertThat(ben.get(submission + "/history").body().get("items")).hasSize(2);
    }

    @Test
    void twoTabsCannotMakeTwoSubmissions() {
        var receipts = IntStream.range(0, 6)
                .mapToObj(tab -> CompletableFuture.supplyAsync(() -> ben.handIn(assignment, "Tab " + tab)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(receipts).allMatch(receipt -> receipt.status() == 201);
        assertThat(receipts.stream().map(Api.QueryResult::location).distinct()).hasSize(1);
        assertThat(receipts.stream().map(receipt -> receipt.body().get("number").asInt()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aHandInThatIsRepeatedWithItsKeyHappensOnce() {
        var key = "hand-in-" + space;
        var first = ben.handIn(assignment, "Once", "Idempotency-Key", key);
        var again = ben.handIn(assignment, "Once", "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(ben.handIn(assignment, "Other", "Idempotency-Key", key).status())
                .isEqualTo(422);
        assertThat(ben.get(first.location()).body().get("number").asInt()).isEqualTo(1);
    }

    @Test
    void whoSeesWhat() {
        var submission = ben.handIn(assignment, "My essay").location();

        for (var path : new String[] {"", "/hand-ins/1", "/hand-ins/1/receipt", "/history"}) {
            assertThat(ben.get(submission + path).status()).as(path).isEqualTo(200);
            assertThat(ada.get(submission + path).status()).as(path).isEqualTo(200);
            assertThat(cat.get(submission + path).status()).as(path).isEqualTo(404);
            assertThat(eve.get(submission + path).status()).as(path).isEqualTo(404);
        }
        assertThat(cat.get(assignment + "/submission").status()).isEqualTo(404);
        assertThat(ada.get(assignment + "/submission").status()).isEqualTo(403);
        assertThat(ben.get(assignment + "/submissions").status()).isEqualTo(403);
        assertThat(eve.get(assignment + "/submissions").status()).isEqualTo(404);
        assertThat(ben.get(assignment + "/grades.csv").status()).isEqualTo(403);
        assertThat(ada.handIn(assignment, "Mine").status()).isEqualTo(403);
        assertThat(eve.handIn(assignment, "Mine").status()).isEqualTo(404);
        assertThat(ben.get(submission).body().propertyNames())
                .containsExactly(
                        "submission",
                        "assignment",
                        "student",
                        "handIn",
                        "number",
                        "content",
                        "handedInAt",
                        "late",
                        "assignmentVersion",
                        "returnNote",
                        "marking",
                        "markedHandIn",
                        "points",
                        "passed",
                        "feedback",
                        "release",
                        "version");
    }

    @Test
    void anOwnerKeepsTheWorkAfterHidingAndLeaving() {
        var submission = ben.handIn(assignment, "My essay").location();

        ada.put(
                assignment + "/visibility",
                "{\"hidden\":true}",
                "If-Match",
                ada.get(assignment).etag());
        assertThat(ben.get(assignment).status()).isEqualTo(404);
        assertThat(ben.handIn(assignment, "Again").status()).isEqualTo(404);
        assertThat(ben.get(submission).status()).isEqualTo(200);
        ada.delete("/api/spaces/" + space + "/members/ben");
        assertThat(ben.get(submission).status()).isEqualTo(200);
        assertThat(ben.get(submission + "/hand-ins/1/receipt").status()).isEqualTo(200);
        var row = ada.get(assignment + "/submissions").body().get("items").get(0);
        assertThat(row.get("student").asString()).isEqualTo("ben");
        assertThat(row.get("former").asBoolean()).isTrue();
    }

    @Test
    void timesDecideWhatIsAcceptedAndWhatIsLate() {
        schedule("null", "\"2026-01-01T10:00:00Z\"", "null");
        var late = ben.handIn(assignment, "Late");
        assertThat(late.status()).isEqualTo(201);
        assertThat(late.body().get("late").asBoolean()).isTrue();
        assertThat(late.body().get("deadline").asString()).isEqualTo("2026-01-01T10:00:00Z");

        schedule("null", "\"2026-01-01T10:00:00Z\"", "\"2026-01-02T10:00:00Z\"");
        assertThat(ben.handIn(assignment, "Too late").status()).isEqualTo(409);
        assertThat(ben.post(late.location() + "/withdrawal", "", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(409);

        schedule("\"2126-01-01T10:00:00Z\"", "null", "null");
        assertThat(ben.handIn(assignment, "Too early").status()).isEqualTo(409);
    }

    @Test
    void whatIsLateFollowsTheDeadlineThatCountsNowAndTheReceiptTheOneItWasGivenUnder() {
        schedule("null", "\"2026-01-01T10:00:00Z\"", "null");
        var receipt = ben.handIn(assignment, "Late?");
        var submission = receipt.location();
        assertLate(submission, true);

        var extension = "{\"until\":\"2126-01-03T10:00:00Z\",\"reason\":\"illness\"}";
        ada.put(
                assignment + "/extensions/ben",
                extension,
                "If-Match",
                ada.get(assignment).etag());
        assertLate(submission, false);
        var etag = ben.get(submission + "/hand-ins/1").etag();

        ada.delete(
                assignment + "/extensions/ben", "If-Match", ada.get(assignment).etag());
        assertLate(submission, true);
        assertThat(ben.get(submission + "/hand-ins/1", "If-None-Match", etag).status())
                .isEqualTo(200);

        schedule("null", "null", "null");
        assertLate(submission, false);
        assertThat(ben.get(submission + "/hand-ins/1/receipt").text()).isEqualTo(receipt.text());
        assertThat(receipt.body().get("late").asBoolean()).isTrue();
    }

    private void assertLate(String submission, boolean late) {
        assertThat(ben.get(submission).body().get("late").asBoolean()).isEqualTo(late);
        assertThat(ada.get(submission + "?version=0").body().get("late").asBoolean())
                .isEqualTo(late);
        assertThat(ada.get(submission + "/hand-ins/1").body().get("late").asBoolean())
                .isEqualTo(late);
        assertThat(ben.get(assignment).body().at("/mine/late").asBoolean()).isEqualTo(late);
        assertThat(ada.get(assignment + "/submissions").body().get("items").toString())
                .contains("\"late\":" + late);
        assertThat(ada.get(assignment + "/grades.csv").text().lines().filter(line -> line.startsWith("ben,")))
                .singleElement()
                .asString()
                .contains("," + late + ",");
    }

    @Test
    void anExtensionCountsForItsStudentAlone() {
        schedule("null", "\"2026-01-01T10:00:00Z\"", "\"2026-01-02T10:00:00Z\"");
        var granted = ada.put(
                assignment + "/extensions/ben",
                "{\"until\":\"2126-01-03T10:00:00Z\",\"reason\":\"illness\"}",
                "If-Match",
                ada.get(assignment).etag());

        assertThat(granted.status()).isEqualTo(200);
        assertThat(ben.get(assignment).body().get("deadline").asString()).isEqualTo("2126-01-03T10:00:00Z");
        assertThat(cat.get(assignment).body().get("deadline").asString()).isEqualTo("2026-01-01T10:00:00Z");
        assertThat(ben.handIn(assignment, "In time").body().get("late").asBoolean())
                .isFalse();
        assertThat(cat.handIn(assignment, "Too late").status()).isEqualTo(409);
        var listed = ada.get(assignment + "/extensions").body().get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("reason").asString()).isEqualTo("illness");
        assertThat(ben.get(assignment + "/extensions").status()).isEqualTo(403);
        assertThat(ben.get(assignment + "/history").text())
                .doesNotContain("illness")
                .contains("deadline");
        assertThat(cat.get(assignment + "/history").text())
                .doesNotContain("illness")
                .doesNotContain("ExtensionGranted");
        assertThat(ada.get(assignment + "/history").text()).contains("extensions.ben", "illness");
        var revoked = ada.delete(assignment + "/extensions/ben", "If-Match", granted.etag());
        assertThat(revoked.status()).isEqualTo(200);
        assertThat(ben.handIn(assignment, "Too late").status()).isEqualTo(409);
    }

    @Test
    void workIsWithdrawnAndHandedInAgain() {
        var submission = ben.handIn(assignment, "One").location();

        assertThat(ben.post(submission + "/withdrawal", "").status()).isEqualTo(428);
        assertThat(ada.post(submission + "/withdrawal", "", "If-Match", "\"0\"").status())
                .isEqualTo(403);
        assertThat(cat.post(submission + "/withdrawal", "", "If-Match", "\"0\"").status())
                .isEqualTo(404);
        var withdrawn = ben.post(
                submission + "/withdrawal", "", "If-Match", ben.get(submission).etag());
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.body().get("handIn").asString()).isEqualTo("WITHDRAWN");
        assertThat(ben.post(submission + "/withdrawal", "", "If-Match", withdrawn.etag())
                        .status())
                .isEqualTo(409);
        assertThat(ben.get(assignment).body().at("/mine/handIn").asString()).isEqualTo("WITHDRAWN");
        assertThat(ben.handIn(assignment, "Two").body().get("number").asInt()).isEqualTo(2);
        assertThat(ben.get(submission + "/hand-ins/1/receipt").status()).isEqualTo(200);
    }

    @Test
    void workThatIsReturnedIsAcceptedAgainAfterTheCutOff() {
        var submission = ben.handIn(assignment, "One").location();
        schedule("null", "null", "\"2026-01-02T10:00:00Z\"");
        var note = "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Once more\"}]%s}";

        var returned = ada.post(submission + "/return", note.formatted(""), "If-Match", "\"0\"");

        assertThat(returned.status()).isEqualTo(200);
        assertThat(returned.body().get("handIn").asString()).isEqualTo("RETURNED");
        assertThat(ben.get(submission).body().at("/returnNote/0/text").asString())
                .isEqualTo("Once more");
        assertThat(ben.post(submission + "/return", note.formatted(""), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(ada.post(submission + "/return", note.formatted(""), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(409);
        assertThat(ben.handIn(assignment, "Two").status()).isEqualTo(201);
        assertThat(ben.handIn(assignment, "Three").status()).isEqualTo(409);
        var until = ",\"until\":\"2026-01-03T10:00:00Z\"";
        ada.post(submission + "/return", note.formatted(until), "If-Match", "\"2\"");
        assertThat(ben.handIn(assignment, "Too late").status()).isEqualTo(409);
    }

    @Test
    void aDraftIsKeptForItsStudentAlone() {
        assertThat(ben.get(assignment + "/draft").text()).isEqualTo("{\"content\":[]}");
        var draft = "{\"content\":[{\"type\":\"paragraph\",\"text\":\"So far\"}]}";

        var saved = ben.put(assignment + "/draft", draft);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).isEqualTo(draft);
        assertThat(ben.get(assignment + "/draft").text()).isEqualTo(draft);
        assertThat(cat.get(assignment + "/draft").text()).isEqualTo("{\"content\":[]}");
        assertThat(ada.get(assignment + "/draft").status()).isEqualTo(403);
        assertThat(ada.put(assignment + "/draft", draft).status()).isEqualTo(403);
        assertThat(eve.put(assignment + "/draft", draft).status()).isEqualTo(404);
        assertThat(ben.put(assignment + "/draft", "{\"content\":[]}").status()).isEqualTo(200);
        assertThat(ben.get(assignment + "/draft").text()).isEqualTo("{\"content\":[]}");
        assertThat(ben.get(assignment + "/submission").status()).isEqualTo(404);
    }

    @Test
    void theOverviewHasARowPerStudentInParts() {
        ben.handIn(assignment, "One");

        var first = ada.get(assignment + "/submissions?limit=1").body();
        var second = ada.get(assignment + "/submissions?limit=1&after="
                        + first.get("next").asString())
                .body();

        assertThat(first.at("/items/0/student").asString()).isEqualTo("ben");
        assertThat(first.at("/items/0/handIn").asString()).isEqualTo("HANDED_IN");
        assertThat(first.at("/items/0/number").asInt()).isEqualTo(1);
        assertThat(first.at("/items/0/former").asBoolean()).isFalse();
        assertThat(second.at("/items/0/student").asString()).isEqualTo("cat");
        assertThat(second.at("/items/0/handIn").asString()).isEqualTo("NONE");
        assertThat(second.at("/items/0/submission").isNull()).isTrue();
        assertThat(second.get("next").isNull()).isTrue();
    }

    private void schedule(String availableFrom, String due, String cutOff) {
        var body = "{\"availableFrom\":%s,\"due\":%s,\"cutOff\":%s}".formatted(availableFrom, due, cutOff);
        var moved = ada.put(
                assignment + "/schedule", body, "If-Match", ada.get(assignment).etag());
        assertThat(moved.status()).isEqualTo(200);
    }
}
