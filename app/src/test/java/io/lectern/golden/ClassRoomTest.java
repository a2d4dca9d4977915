package io.lectern.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.store.log.StoredRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The first revision of {@code assignment:Created} said {@code classRoom}; both versions of the API say the same. */
class ClassRoomTest {
    private static final GoldenLectern LECTERN = GoldenLectern.running();
    private static final List<StoredRow> FIRST = LECTERN.events().stream()
            .filter(event -> event.type().equals("assignment:Created")
                    && text(event.payload()).contains("classRoom"))
            .toList();
    private static final String SPACE = FIRST.get(0).space();

    private final Api ada = LECTERN.as("ada");
    private final Api ben = LECTERN.as("ben");

    static List<String> assignments() {
        return FIRST.stream().map(ClassRoomTest::path).toList();
    }

    @Test
    void theyWereStoredWithAndWithoutARevision() {
        assertThat(FIRST).extracting(StoredRow::revision).containsExactly(null, "1", null);
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void bothVersionsOfTheApiSayInWhichSpaceItIs(String assignment) {
        for (var path : List.of(assignment, assignment + "?version=0", assignment + "?at=2024-09-02T08:05:30Z")) {
            requireSecond(ada.get(path, "API-Version", "2").body());
            requireFirst(ada.get(path, "API-Version", "1").body());
        }
        requireSecond(ben.get(assignment, "API-Version", "2").body());
        requireFirst(ben.get(assignment, "API-Version", "1").body());
        assertThat(ada.get(assignment, "API-Version", "1").etag())
                .isNotEqualTo(ada.get(assignment, "API-Version", "2").etag());
    }

    @Test
    void listsShowOldAndNewAlike() {
        var list = "/api/spaces/" + SPACE + "/assignments";
        ada.post(list, "{\"title\":\"Of today\",\"hidden\":false}");

        for (var reader : List.of(ada, ben)) {
            assertThat(reader.get(list, "API-Version", "2").body().get("items"))
                    .hasSizeGreaterThan(FIRST.size())
                    .allSatisfy(ClassRoomTest::requireSecond);
            assertThat(reader.get(list, "API-Version", "1").body().get("items"))
                    .hasSizeGreaterThan(FIRST.size())
                    .allSatisfy(ClassRoomTest::requireFirst);
        }
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void whatChangedSinceIsToldAsOfOthers(String assignment) {
        var history = ada.get(assignment + "/history").body();
        var stale = ada.put(assignment + "/title", "{\"title\":\"Late\"}", "If-Match", "\"0\"");

        assertThat(history.at("/items/0/type").asString()).isEqualTo("assignment:Created");
        assertThat(history.at("/items/0/changes").propertyNames())
                .contains("title", "hidden")
                .doesNotContain("space", "classRoom");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().at("/changes/0/version").asLong()).isEqualTo(1);
        assertThat(history + stale.text()).doesNotContain("classRoom");
    }

    @Test
    void whoComesBackIsToldOfItInTheShapeOfToday() {
        var told = ada.feed("/topic/spaces." + SPACE + ".educators.fat").items().stream()
                .filter(message -> message.get("type").asString().equals("assignment:Created"))
                .map(message -> message.get("data"))
                .toList();

        assertThat(told).hasSizeGreaterThanOrEqualTo(FIRST.size()).allSatisfy(ClassRoomTest::requireSecond);
    }

    @Test
    void theRowsStayAsTheyWereWritten() {
        for (var event : FIRST)
            assertThat(LECTERN.jdbc()
                            .queryForObject(
                                    "select payload from store.domain_event where event_identifier = ?",
                                    byte[].class,
                                    event.id()))
                    .isEqualTo(event.payload());
    }

    private static void requireSecond(JsonNode shown) {
        assertThat(shown.path("space").asString()).as(shown.toString()).isEqualTo(SPACE);
        assertThat(shown.toString()).doesNotContain("classroom", "classRoom");
    }

    private static void requireFirst(JsonNode shown) {
        assertThat(shown.path("classroom").asString()).as(shown.toString()).isEqualTo(SPACE);
        assertThat(shown.toString()).doesNotContain("\"space\"", "classRoom");
    }

    private static String path(StoredRow event) {
        return "/api/assignments/" + event.stream().substring("handin-assignment-".length());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
