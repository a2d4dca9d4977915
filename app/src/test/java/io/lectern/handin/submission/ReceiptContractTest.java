package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a student has in hand of what was handed in. */
class ReceiptContractTest extends SubmissionSpace {
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
}
