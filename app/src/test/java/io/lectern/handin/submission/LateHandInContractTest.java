package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import org.junit.jupiter.api.Test;

/** When work is taken, and when it is late. */
class LateHandInContractTest extends SubmissionSpace {
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
        assertThat(ben.get(submission + "/history").text())
                .contains("handedInAt")
                .doesNotContain("late");
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
    void workThatIsReturnedIsAcceptedAgainAfterTheCutOff() {
        var submission = ben.handIn(assignment, "One").location();
        schedule("null", "null", "\"2026-01-02T10:00:00Z\"");
        var note = "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Once more\"}]%s}";

        assertThat(effectiveCutOff(ben)).isEqualTo("\"2026-01-02T10:00:00Z\"");
        var returned = ada.post(submission + "/return", note.formatted(""), "If-Match", "\"0\"");

        assertThat(effectiveCutOff(ben)).isEqualTo("null");
        assertThat(effectiveCutOff(cat)).isEqualTo("\"2026-01-02T10:00:00Z\"");
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
        assertThat(effectiveCutOff(ben)).isEqualTo("\"2026-01-02T10:00:00Z\"");
        assertThat(ben.handIn(assignment, "Three").status()).isEqualTo(409);
        var until = ",\"until\":\"2026-01-03T10:00:00Z\"";
        ada.post(submission + "/return", note.formatted(until), "If-Match", "\"2\"");
        assertThat(effectiveCutOff(ben)).isEqualTo("\"2026-01-03T10:00:00Z\"");
        assertThat(ben.handIn(assignment, "Too late").status()).isEqualTo(409);
        assertThat(ada.post(submission + "/return", note.replace("%s", ""), "If-Match", "\"3\"")
                        .status())
                .isEqualTo(200);
        assertThat(ben.handIn(assignment, "After all").status()).isEqualTo(201);
    }

    @Test
    void anExtensionOfAnAssignmentThatIsNeverDueShowsWhenItCloses() {
        schedule("null", "null", "\"2026-01-02T10:00:00Z\"");
        ada.put(
                assignment + "/extensions/ben",
                "{\"until\":\"2126-01-03T10:00:00Z\",\"reason\":\"illness\"}",
                "If-Match",
                ada.get(assignment).etag());

        assertThat(ben.get(assignment).body().get("deadline").isNull()).isTrue();
        assertThat(effectiveCutOff(ben)).isEqualTo("\"2126-01-03T10:00:00Z\"");
        assertThat(effectiveCutOff(cat)).isEqualTo("\"2026-01-02T10:00:00Z\"");
        assertThat(ben.handIn(assignment, "In time").status()).isEqualTo(201);
        assertThat(ada.get(assignment).body().has("effectiveCutOff")).isFalse();
    }

    private String effectiveCutOff(Api student) {
        return student.get(assignment).body().get("effectiveCutOff").toString();
    }
}
