package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work that is handed in, and who sees it. */
class SubmissionContractTest extends SubmissionSpace {
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
}
