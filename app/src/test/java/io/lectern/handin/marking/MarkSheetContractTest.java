package io.lectern.handin.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.Zip;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MarkSheetContractTest extends MarkedClassSpace {

    @Test
    void aDownloadedSheetThatIsFilledInMarksTheClass() {
        var sheet = download().text("marks.csv");
        assertThat(sheet).isEqualTo("\uFEFF" + HEADER + "ben,BEN,1,,,,\r\ncat,CAT,1,,,,\r\n");
        var filled = sheet.replace(
                        "ben,BEN,1,,,,", "ben,BEN,1,,7.50,TRUE,\"Well done.\r\n\r\nRead, and \"\"cite\"\".\"")
                .replace("cat,CAT,1,,,,", "cat,CAT,1,,3,,");

        var tried = ada.putCsv(assignment + "/marks?dryRun=true", filled);
        assertThat(mark(ben).get("status").asInt()).isEqualTo(404);
        var done = ada.putCsv(assignment + "/marks", filled);

        assertThat(tried.status()).isEqualTo(200);
        assertThat(done.text()).isEqualTo(tried.text());
        assertThat(results(done)).containsExactly("marked", "marked");
        assertThat(done.body().at("/items/0").propertyNames()).containsExactly("line", "student", "result");
        assertThat(done.body().at("/items/1/line").asInt()).isEqualTo(5);
        assertThat(done.header("Server-Timing")).isPresent();
        assertThat(mark(ben).get("points").asDouble()).isEqualTo(7.5);
        assertThat(mark(ben).get("passed").asBoolean()).isTrue();
        assertThat(mark(ben).get("handIn").asInt()).isEqualTo(1);
        assertThat(mark(ben).at("/feedback").toString())
                .isEqualTo("[{\"type\":\"paragraph\",\"text\":\"Well done.\"},"
                        + "{\"type\":\"paragraph\",\"text\":\"Read, and \\\"cite\\\".\"}]");
        assertThat(mark(cat).get("passed").isNull()).isTrue();
    }

    /** As spreadsheets write it in most of Europe. */
    @Test
    void aSheetWithSemicolonsHasDecimalCommas() {
        var sheet = (HEADER + "ben,BEN,1,,7.50,,Moss. Fern\r\ncat,CAT,1,,1.000.5,,\r\n")
                .replace(',', ';')
                .replace("7.50", "7,50")
                .replace("Moss.", "Moss,");

        var report = ada.putCsv(assignment + "/marks", sheet);

        assertThat(results(report)).containsExactly("marked", "invalid");
        assertThat(mark(ben).get("points").asDouble()).isEqualTo(7.5);
        assertThat(mark(ben).at("/feedback/0/text").asString()).isEqualTo("Moss, Fern");
    }

    @Test
    void anEmptyCellLeavesWhatStandsAndASheetThatIsSentBackAsItIsChangesNothing() {
        upload(ada, "ben,,1,,4,true,Good\r\ncat,,1,,5,,\r\n");
        var sheet = download().text("marks.csv");
        assertThat(sheet).contains("ben,BEN,1,0,4,true,\r\n", "cat,CAT,1,0,5,,\r\n");
        assertThat(results(ada.putCsv(assignment + "/marks", sheet))).containsExactly("unchanged", "unchanged");

        var changed = upload(ada, "ben,,1,0,6,,\r\ncat,,1,99,,,\r\n");

        assertThat(results(changed)).containsExactly("marked", "unchanged");
        assertThat(mark(ben).get("points").asInt()).isEqualTo(6);
        assertThat(mark(ben).get("passed").asBoolean()).isTrue();
        assertThat(mark(ben).at("/feedback/0/text").asString()).isEqualTo("Good");
        assertThat(mark(cat).get("version").asInt()).isZero();
    }

    @Test
    void whatWasGivenForAnEarlierHandInIsNotGivenForTheNewestBySendingTheSheetBack() {
        upload(ada, "ben,,1,,4,true,Good\r\n");
        ben.handIn(assignment, "Ben on moss again");

        var sheet = download().text("marks.csv");

        assertThat(sheet).contains("ben,BEN,2,0,,,\r\n");
        assertThat(results(ada.putCsv(assignment + "/marks", sheet))).containsOnly("unchanged");
        assertThat(mark(ben).get("handIn").asInt()).isEqualTo(1);
        assertThat(results(upload(ada, "ben,,2,0,4,,\r\n"))).containsExactly("marked");
        assertThat(mark(ben).get("handIn").asInt()).isEqualTo(2);
    }

    @Test
    void linesThatAreStaleOrWrongAreNamedAndTheOthersCount() {
        upload(ada, "ben,,1,,4,,\r\n");
        var dora = as("dora");
        ada.put("/api/spaces/" + space + "/members/dora", "{\"role\":\"STUDENT\"}");
        dora.handIn(assignment, "Taken back");
        dora.post(submission(dora) + "/withdrawal", "{}", "If-Match", "\"0\"");
        cat.handIn(assignment, "Cat on moss again");
        var lines = "ben,,1,,5,,\r\n" // the mark has a version by now
                + "cat,,1,,5,,\r\n" // there is a newer hand-in
                + "zoe,,1,,5,,\r\n"
                + "dora,,1,,5,,\r\n"
                + "cat,,2,,5,,\r\n"
                + "no id,,1,,5,,\r\n"
                + "x1,,one,,5,,\r\n"
                + "x2,,1,,much,,\r\n"
                + "x3,,1,,5,perhaps,\r\n"
                + "x4,,1,,5,,a\u0007b\r\n"
                + "x5,,1,,5\r\n";

        for (var query : List.of("?dryRun=true", "")) {
            var report = ada.putCsv(assignment + "/marks" + query, HEADER + lines);

            assertThat(report.status()).isEqualTo(200);
            assertThat(results(report)).startsWith("stale", "stale", "invalid", "invalid");
            assertThat(results(report).subList(4, 11)).containsOnly("invalid");
            assertThat(report.body()
                            .get("items")
                            .valueStream()
                            .map(item -> item.get("message").asString()))
                    .allMatch(message -> !message.isBlank());
        }
        assertThat(mark(ben).get("points").asInt()).isEqualTo(4);
        assertThat(mark(cat).get("status").asInt()).isEqualTo(404);

        var rest = upload(ada, "zoe,,1,,5,,\r\ncat,,2,,11,,\r\nben,,1,0,5.125,,\r\n");
        assertThat(results(rest)).containsExactly("invalid", "invalid", "invalid");
        assertThat(results(upload(ada, "zoe,,1,,5,,\r\ncat,,2,,10,,\r\nben,,1,0,5.12,,\r\n")))
                .containsExactly("invalid", "marked", "marked");
    }

    @Test
    void aRepeatedRequestIsToldTheSameAndMarksNobodyTwice() {
        var key = new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
        var lines = "ben,,1,,5,,First\r\ncat,,1,7,5,,\r\nzoe,,1,,5,,\r\n";

        var done = upload(ada, lines, key);
        var other = upload(dan, "ben,,1,0,6,,Second\r\n");
        ben.handIn(assignment, "Ben on moss again");
        var again = upload(ada, lines, key);

        assertThat(results(done)).containsExactly("marked", "stale", "invalid");
        assertThat(results(other)).containsExactly("marked");
        assertThat(again.text()).isEqualTo(done.text());
        assertThat(mark(ben).get("version").asInt()).isEqualTo(1);
        assertThat(mark(ben).at("/feedback/0/text").asString()).isEqualTo("Second");
        assertThat(upload(ada, "ben,,2,1,7,,\r\n", key).status()).isEqualTo(422);
        assertThat(ada.putCsv(assignment + "/marks?dryRun=true", HEADER + lines, key)
                        .status())
                .as("a rehearsal does nothing that could be repeated")
                .isEqualTo(200);
    }

    @Test
    void ofTwoWhoMarkAtOnceEachLineIsOnesAndStaleForTheOther() {
        for (var round = 0; round < 5; round++) {
            var version = round == 0 ? "" : String.valueOf(round - 1);
            var reports = Stream.of(ada, dan)
                    .map(educator -> CompletableFuture.supplyAsync(() -> upload(educator, lines(educator, version))))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            for (var line = 0; line < 2; line++) {
                var at = line;
                assertThat(reports)
                        .extracting(report -> results(report).get(at))
                        .as("round %s", round)
                        .containsExactlyInAnyOrder("marked", "stale");
                var winner = results(reports.get(0)).get(at).equals("marked") ? ada : dan;
                var said = mark(at == 0 ? ben : cat).at("/feedback/0/text").asString();
                assertThat(said).isEqualTo(words(winner, version));
            }
        }
    }

    private static String lines(Api educator, String version) {
        var words = words(educator, version);
        return "ben,,1,%s,5,,%s\r\ncat,,1,%s,5,,%s\r\n".formatted(version, words, version, words);
    }

    private static String words(Api educator, String version) {
        return educator.token().substring(educator.token().length() - 8) + version;
    }

    @Test
    void nobodyMarksTheirOwnWorkOrLearnsOfItsMark() {
        upload(ada, "cat,,1,,5,,\r\n");
        var submission = submission(cat);
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"EDUCATOR\"}");

        var sheet = Zip.read(cat.download(assignment + "/submissions.zip")).text("marks.csv");
        for (var line : List.of("cat,,1,0,5,,\r\n", "cat,,1,,9,,\r\n", "cat,,1,0,6,,\r\n"))
            for (var query : List.of("?dryRun=true", "")) {
                var report = cat.putCsv(assignment + "/marks" + query, HEADER + line);
                assertThat(results(report)).containsExactly("invalid");
                assertThat(report.body().at("/items/0/message").asString()).contains("your own");
            }

        assertThat(sheet).contains("ben,").doesNotContain("cat,");
        assertThat(ada.get(submission + "/mark").body().get("points").asInt()).isEqualTo(5);
        assertThat(ada.get(submission + "/mark").body().get("version").asInt()).isZero();
    }

    @Test
    void whatIsNoSheetIsRefusedAndOthersAreTo() {
        for (var wrong : List.of("", HEADER, "student,points\r\nben,5\r\n", HEADER.replace("name", "mail") + "ben\r\n"))
            assertThat(ada.putCsv(assignment + "/marks", wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        assertThat(ada.put(assignment + "/marks", "{}").status()).isEqualTo(415);
        var service = Api.signInAsService(base(), "sage", "lectern:read", "lectern:read:fat");
        for (var query : List.of("?dryRun=true", "")) {
            var path = assignment + "/marks" + query;
            assertThat(ben.putCsv(path, HEADER + "ben,,1,,5,,\r\n").status()).isEqualTo(403);
            assertThat(eve.putCsv(path, HEADER + "ben,,1,,5,,\r\n").status()).isEqualTo(404);
            assertThat(service.putCsv(path, HEADER + "ben,,1,,5,,\r\n").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void eachMarkIsAnEventOfItsOwnInTheNameOfWhoSentTheSheet() {
        upload(ada, "ben,,1,,5,,\r\ncat,,1,,6,,\r\n", "X-Correlation-Id", "sheet-of-ada");

        var given = ada.get("/api/spaces/" + space + "/audit?type=mark:Given")
                .body()
                .get("items");

        assertThat(given).hasSize(2);
        assertThat(given.valueStream().map(item -> item.get("actor").asString()))
                .containsOnly("ada");
        assertThat(given.valueStream()
                        .map((JsonNode item) -> item.get("correlationId").asString()))
                .containsOnly("sheet-of-ada");
    }

    private String submission(Api student) {
        return "/api/submissions/"
                + student.get(assignment + "/submission")
                        .body()
                        .get("submission")
                        .asString();
    }
}
