package io.lectern.handin.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentContractTest extends RunningLectern {
    private String space;

    @BeforeEach
    void signIn() {
        space = space();
    }

    @Test
    void creatingAnswers201WithLocationAndVersion0() {
        var made = ada.post("/api/spaces/" + space + "/assignments", """
                {"title":"  Essay ","brief":[{"type":"paragraph","text":"Write."}],
                 "due":"2026-12-01T10:00:00Z","maxPoints":10.5}""");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.etag()).matches("\"0-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        assertThat(made.location()).startsWith("/api/assignments/");
        assertThat(made.body().get("title").asString()).isEqualTo("Essay");
        assertThat(made.body().get("hidden").asBoolean()).isTrue();
        assertThat(made.body().get("space").asString()).isEqualTo(space);
        assertThat(made.body().get("cutOff").isNull()).isTrue();
        assertThat(made.body().get("version").asLong()).isZero();
        assertThat(ada.get(made.location()).text()).isEqualTo(made.text());
    }

    @Test
    void aChangeNeedsTheVersionItIsFor() {
        var assignment = assignment(space, true);

        assertThat(ada.put(assignment + "/title", "{\"title\":\"B\"}").status()).isEqualTo(428);
        for (var malformed : new String[] {"*", "W/\"0\"", "0", "\"x\"", "\"0\", \"1\"", "\"-1\"", ""})
            assertThat(ada.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", malformed)
                            .status())
                    .as(malformed)
                    .isEqualTo(400);
        assertThat(ada.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"9\"")
                        .status())
                .isEqualTo(412);
        assertThat(ada.get(assignment).etag()).matches("\"0-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
    }

    @Test
    void aStaleWriterIsToldWhatItMissed() {
        var assignment = assignment(space, true);
        ada.put(assignment + "/title", "{\"title\":\"B\",\"note\":\"shorter\"}", "If-Match", "\"0\"");

        var late = ada.put(assignment + "/title", "{\"title\":\"C\"}", "If-Match", "\"0\"");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.header("Content-Type")).contains("application/problem+json");
        assertThat(late.body().get("type").asString()).isEqualTo("urn:lectern:problem:stale-version");
        assertThat(late.body().get("currentVersion").asLong()).isEqualTo(1);
        var change = late.body().get("changes").get(0);
        assertThat(change.get("type").asString()).isEqualTo("assignment:Renamed");
        assertThat(change.get("note").asString()).isEqualTo("shorter");
        assertThat(change.at("/changes/title/from").asString()).isEqualTo("Essay");
        assertThat(change.at("/changes/title/to").asString()).isEqualTo("B");
        assertThat(ada.put(assignment + "/title", "{\"title\":\"C\"}", "If-Match", "\"1\"")
                        .etag())
                .matches("\"2-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
    }

    @Test
    void aStaleWriterIsToldSoEvenIfARuleForbidsItToo() {
        var extension = assignment(space, true) + "/extensions/nobody";
        var body = "{\"until\":\"2126-01-01T00:00:00Z\",\"reason\":\"Flu\"}";

        assertThat(ada.put(extension, body, "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(ada.put(extension, body, "If-Match", "\"0\"").status()).isEqualTo(409);
    }

    @Test
    void aTagOfAnotherHistoryIsStale() {
        var assignment = assignment(space, true);
        var foreign = "\"0-00000000\"";

        var late = ada.put(assignment + "/title", "{\"title\":\"C\"}", "If-Match", foreign);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().get("currentVersion").asLong()).isZero();
        assertThat(late.body().get("changes")).hasSize(1);
        assertThat(ada.get(assignment, "If-None-Match", foreign).status()).isEqualTo(200);
        var read = ada.get(assignment).etag();
        assertThat(ada.put(assignment + "/title", "{\"title\":\"C\"}", "If-Match", read)
                        .status())
                .isEqualTo(200);
        assertThat(ben.get(assignment).status()).isEqualTo(404);
    }

    @Test
    void ofManyWritersOfOneVersionOneWins() {
        var assignment = assignment(space, true);

        var statuses = IntStream.range(0, 12)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> ada.put(
                                assignment + "/title", "{\"title\":\"Writer " + writer + "\"}", "If-Match", "\"0\"")
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(statuses.subList(1, 12)).containsOnly(412);
    }

    @Test
    void anActThatChangesNothingIsNoEvent() {
        var assignment = assignment(space, true);

        var same = ada.put(assignment + "/title", "{\"title\":\"Essay\"}", "If-Match", "\"0\"");

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.etag()).matches("\"0-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
    }

    @Test
    void whatTheClientHasAlreadyIsNotSentAgain() {
        var assignment = assignment(space, false);

        var seenByAda = ada.get(assignment).etag();
        assertThat(ada.get(assignment, "If-None-Match", seenByAda).status()).isEqualTo(304);
        assertThat(ada.get(assignment, "If-None-Match", "\"0\"").status()).isEqualTo(200);
        var seenByBen = ben.get(assignment);
        assertThat(seenByBen.etag()).matches("\"0-[0-9a-f]{8}-[0-9a-f]{16}\"");
        assertThat(ben.get(assignment, "If-None-Match", seenByBen.etag()).status())
                .isEqualTo(304);
        assertThat(ben.get(assignment, "If-None-Match", "\"0\"").status()).isEqualTo(200);
    }

    @Test
    void aHiddenAssignmentDoesNotExistForStudentsWhateverTheyTry() {
        var assignment = assignment(space, true);

        for (var who : new Api[] {ben, eve}) {
            assertThat(who.get(assignment).status()).isEqualTo(404);
            assertThat(who.get(assignment + "?version=0").status()).isEqualTo(404);
            assertThat(who.get(assignment + "?at=2030-01-01T00:00:00Z").status())
                    .isEqualTo(404);
            assertThat(who.get(assignment + "/history").status()).isEqualTo(404);
            assertThat(who.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"0\"")
                            .status())
                    .isEqualTo(404);
            assertThat(who.put(assignment + "/title", "{\"title\":\"B\"}").status())
                    .isEqualTo(404);
        }
        assertThat(ben.get("/api/spaces/" + space + "/assignments").body().get("items"))
                .isEmpty();
        assertThat(ben.get(assignment).text())
                .isEqualTo(ben.get("/api/assignments/unknown").text().replace("/api/assignments/unknown", assignment));
    }

    @Test
    void aStudentMaySeeButNotChange() {
        var assignment = assignment(space, false);

        assertThat(ben.get(assignment).status()).isEqualTo(200);
        assertThat(ben.get(assignment).body().has("deadline")).isTrue();
        assertThat(ben.get(assignment).body().get("mine").isNull()).isTrue();
        assertThat(ben.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        assertThat(ben.post("/api/spaces/" + space + "/assignments", "{\"title\":\"B\"}")
                        .status())
                .isEqualTo(403);
        assertThat(eve.post("/api/spaces/" + space + "/assignments", "{\"title\":\"B\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void olderVersionsAreReadAgain() {
        var assignment = assignment(space, false);
        var first = ada.get(assignment);
        ada.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"0\"");
        var times = "{\"availableFrom\":null,\"due\":\"2026-12-24T12:00:00Z\",\"cutOff\":null}";
        assertThat(ada.put(assignment + "/schedule", times, "If-Match", "\"1\"").status())
                .isEqualTo(200);

        assertThat(ada.get(assignment + "?version=0").text()).isEqualTo(first.text());
        assertThat(ada.get(assignment + "?version=0").etag()).matches("\"0-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        assertThat(ada.get(assignment + "?version=1").body().get("title").asString())
                .isEqualTo("B");
        assertThat(ada.get(assignment + "?version=3").status()).isEqualTo(404);
        var then = ada.get(assignment + "/history").body().at("/items/1/at").asString();
        assertThat(ada.get(assignment + "?at=" + then).etag()).matches("\"1-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        assertThat(ada.get(assignment + "?at=2020-01-01T00:00:00Z").status()).isEqualTo(404);
        assertThat(ada.get(assignment + "?at=" + then + "&version=1").status()).isEqualTo(400);
        assertThat(ada.get(assignment + "?version=x").status()).isEqualTo(400);
    }

    @Test
    void studentsReadOfThePastWhatTheyCouldSeeThen() {
        var assignment = assignment(space, true);
        ada.put(assignment + "/title", "{\"title\":\"Secret\"}", "If-Match", "\"0\"");
        ada.put(assignment + "/title", "{\"title\":\"Public\"}", "If-Match", "\"1\"");
        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"2\"", "X-Correlation-Id", "c-77");

        var seen = ben.get(assignment + "/history");

        assertThat(seen.body().get("items")).hasSize(1);
        assertThat(seen.text()).doesNotContain("Secret").doesNotContain("c-77");
        assertThat(seen.body().at("/items/0/type").asString()).isEqualTo("assignment:Revealed");
        assertThat(seen.body().at("/items/0/changes/title/to").asString()).isEqualTo("Public");
        assertThat(seen.body().at("/items/0/changes/title/from").isNull()).isTrue();
        assertThat(ben.get(assignment + "?version=1").status()).isEqualTo(404);
        assertThat(ben.get(assignment + "?version=3").status()).isEqualTo(200);
        assertThat(ada.get(assignment + "/history").text()).contains("c-77");
    }

    @Test
    void whyItIsHiddenIsNotToldToThoseFromWhomItIs() {
        var assignment = assignment(space, false);
        var why = "{\"hidden\":true,\"note\":\"Solutions leaked\"}";
        ada.put(assignment + "/visibility", why, "If-Match", "\"0\"");
        ada.put(assignment + "/visibility", "{\"hidden\":false,\"note\":\"New ones\"}", "If-Match", "\"1\"");

        assertThat(ben.get(assignment + "/history").text())
                .contains("assignment:Hidden", "New ones")
                .doesNotContain("leaked");
        assertThat(ada.get(assignment + "/history").text()).contains("Solutions leaked");
    }

    @Test
    void theHistoryIsReadInParts() {
        var assignment = assignment(space, false);
        for (var version = 0; version < 4; version++)
            ada.put(assignment + "/title", "{\"title\":\"T" + version + "\"}", "If-Match", "\"" + version + "\"");

        var first = ada.get(assignment + "/history?limit=2&order=newest").body();
        var rest = ada.get(assignment + "/history?limit=3&order=newest&after="
                        + first.get("next").asString())
                .body();

        assertThat(first.get("items").findValuesAsString("version")).containsExactly("4", "3");
        assertThat(rest.get("items").findValuesAsString("version")).containsExactly("2", "1", "0");
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void listsAreOldestFirstAndReadInParts() {
        for (var number = 0; number < 5; number++)
            ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"T" + number + "\",\"hidden\":false}");

        var first = ben.get("/api/spaces/" + space + "/assignments?limit=3").body();
        var rest = ben.get("/api/spaces/" + space + "/assignments?limit=3&after="
                        + first.get("next").asString())
                .body();

        assertThat(first.get("items").findValuesAsString("title")).containsExactly("T0", "T1", "T2");
        assertThat(rest.get("items").findValuesAsString("title")).containsExactly("T3", "T4");
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(ben.get("/api/spaces/" + space + "/assignments?after=rubbish")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theFirstApiCallsASpaceClassroom() {
        var assignment = assignment(space, false);

        var first = ada.get(assignment, "API-Version", "1");

        assertThat(first.body().get("classroom").asString()).isEqualTo(space);
        assertThat(first.body().has("space")).isFalse();
        assertThat(first.etag()).matches("\"0-[0-9a-f]{8}-[0-9a-f]{16}\"");
        assertThat(ada.get(assignment, "API-Version", "2").etag()).matches("\"0-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        assertThat(ada.get(assignment, "API-Version", "3").status()).isEqualTo(400);
        assertThat(ada.get("/api/spaces/" + space + "/assignments", "API-Version", "1")
                        .text())
                .contains("classroom");
    }
}
