package io.lectern.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api.QueryResult;
import io.lectern.RunningLectern;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A class of last year, taken into the next one. */
class SpaceCopyTest extends RunningLectern {
    private String space;

    @BeforeEach
    void begin() {
        space = space();
    }

    @Test
    void whatIsSetIsSetAgainHiddenAndAtTheSameTimeOfDay() {
        var file = ada.upload("moss.txt", "Moss").body().get("file").asString();
        var brief = "[{\"type\":\"file\",\"file\":\"%s\",\"name\":\"Moss\"}]".formatted(file);
        var times = "\"availableFrom\":\"2026-03-02T08:00:00Z\",\"due\":\"2026-03-20T22:59:59Z\",\"cutOff\":null";
        var essay = set(
                "{\"title\":\"Essay\",\"brief\":%s,\"maxPoints\":12.5,\"hidden\":false,%s}".formatted(brief, times));
        set("{\"title\":\"Second\"}");
        ada.put(set("{\"title\":\"Put away\"}") + "/archive", "{\"archived\":true}", "If-Match", "\"0\"");
        ben.handIn(essay, "My secret work");

        var copied = copy("{\"name\":\"Biology 2027\",\"shiftDays\":30,\"zone\":\"Europe/Berlin\"}");

        assertThat(copied.body().get("name").asString()).isEqualTo("Biology 2027");
        assertThat(copied.body().get("role").asString()).isEqualTo("EDUCATOR");
        assertThat(copied.body().get("members").asInt()).isEqualTo(1);
        assertThat(copied.etag()).startsWith("\"0-");
        var assignments = assignments(copied.location());
        assertThat(assignments)
                .extracting(each -> each.get("title").asString())
                .containsExactlyInAnyOrder("Essay", "Second");
        var copy = assignments.stream()
                .filter(each -> each.get("title").asString().equals("Essay"))
                .findFirst()
                .orElseThrow();
        assertThat(copy.get("assignment").asString()).isNotEqualTo(id(essay));
        assertThat(copy.get("hidden").asBoolean()).isTrue();
        assertThat(copy.get("maxPoints").asString()).isEqualTo("12.5");
        assertThat(copy.get("availableFrom").asString()).isEqualTo("2026-04-01T07:00:00Z");
        assertThat(copy.get("due").asString()).isEqualTo("2026-04-19T21:59:59Z");
        assertThat(copy.get("brief").get(0).get("file").asString()).isEqualTo(file);
        assertThat(ada.get(copied.location() + "/audit").text())
                .contains("assignment:Created", "\"actor\":\"ada\"")
                .doesNotContain("ben", "secret", "submission:");
        assertThat(ben.get(copied.location()).status()).isEqualTo(404);
    }

    @Test
    void theCopiesStandInTheOrderOfWhatWasCopied() {
        var titles =
                IntStream.rangeClosed(1, 8).mapToObj(week -> "Week " + week).toList();
        titles.forEach(title -> set("{\"title\":\"%s\"}".formatted(title)));

        assertThat(assignments(copy("{\"name\":\"Next year\"}").location()))
                .extracting(each -> each.get("title").asString())
                .containsExactlyElementsOf(titles);
    }

    /** What is never due is often due in the year 9999, and no calendar has a year after it. */
    @ParameterizedTest
    @CsvSource({"9999-12-31T12:00:00Z, 1", "0001-01-02T12:00:00Z, -2"})
    void datesStayInTheYearsThatTimesHave(String due, int days) {
        set("{\"title\":\"Essay\",\"due\":\"" + due + "\"}");
        var refused = ada.post(path(), "{\"name\":\"Next year\",\"shiftDays\":" + days + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("shiftDays", "years 1 to 9999");
        var copied = assignments(copy("{\"name\":\"Next year\"}").location());
        assertThat(copied.get(0).get("due").asString()).isEqualTo(due);
    }

    @Test
    void withoutDaysNothingMovesAndARetryCopiesOnce() {
        set("{\"title\":\"Essay\",\"due\":\"2026-03-20T22:59:59Z\"}");
        var key = "copy-of-" + space;

        var copied = ada.post("/api/spaces/" + space + "/copy", "{\"name\":\"Again\"}", "Idempotency-Key", key);
        var again = ada.post("/api/spaces/" + space + "/copy", "{\"name\":\"Again\"}", "Idempotency-Key", key);

        assertThat(copied.status()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(copied.location());
        assertThat(assignments(copied.location()))
                .extracting(each -> each.get("due").asString())
                .containsExactly("2026-03-20T22:59:59Z");
    }

    @Test
    void onlyEducatorsCopyAndOnlyWhatIsMeant() {
        assertThat(ben.post(path(), "{\"name\":\"Mine\"}").status()).isEqualTo(403);
        assertThat(eve.post(path(), "{\"name\":\"Mine\"}").status()).isEqualTo(404);
        for (var wrong : List.of(
                "{}",
                "{\"name\":\" \"}",
                "{\"name\":\"x\",\"shiftDays\":1.5}",
                "{\"name\":\"x\",\"shiftDays\":36501}",
                "{\"name\":\"x\",\"shiftDays\":-2147483648}",
                "{\"name\":\"x\",\"zone\":\"Europe/Atlantis\"}",
                "{\"name\":\"x\",\"zone\":5}",
                "{\"name\":\"x\",\"days\":5}"))
            assertThat(ada.post(path(), wrong).status()).as(wrong).isEqualTo(400);
    }

    private String path() {
        return "/api/spaces/" + space + "/copy";
    }

    private QueryResult copy(String body) {
        var copied = ada.post(path(), body);
        assertThat(copied.status()).as(copied.text()).isEqualTo(201);
        return copied;
    }

    private String set(String body) {
        return ada.post("/api/spaces/" + space + "/assignments", body).location();
    }

    private List<JsonNode> assignments(String of) {
        return ada.get(of + "/assignments").body().get("items").valueStream().toList();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
