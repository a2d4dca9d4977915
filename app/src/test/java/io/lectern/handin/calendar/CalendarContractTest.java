package io.lectern.handin.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.PersonalRows;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The address that calendar programs read, without a token, and what they read there. */
class CalendarContractTest extends RunningLectern {
    private static final String CALENDAR = "/api/me/calendar";

    @Autowired
    private List<PersonalRows> personal;

    private Api nobody;
    private Api student;
    private String space;

    @BeforeEach
    void begin() {
        nobody = new Api(base(), "");
        space = space();
        student = as("student-" + space);
        ada.put("/api/spaces/" + space + "/members/student-" + space, "{\"role\":\"STUDENT\"}");
    }

    @Test
    void dueTimesAreThereWithExtensionsAndUntilTheyAreHidden() {
        var assignment = due(
                "Essay; on moss, \\\"lichen\\\" and ferns: Что растёт на стене школы в тени и почему",
                "2030-03-31T00:30:00Z",
                false);
        due("Secret", "2030-04-01T10:00:00Z", true);
        var file = address(student);

        var before = nobody.get(file);
        assertThat(before.header("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(lines(before.text()))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .contains("UID:" + id(assignment) + "@lectern", "DTSTART:20300331T003000Z", "CATEGORIES:Biology")
                .contains(
                        "SUMMARY:Essay\\; on moss\\, \"lichen\" and ferns: Что растёт на стене школы в тени и почему",
                        "SEQUENCE:0")
                .noneMatch(line -> line.contains("Secret"));
        assertThat(before.text().lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);

        ada.put(
                assignment + "/extensions/student-" + space,
                "{\"until\":\"2030-04-07T21:59:59Z\",\"reason\":\"ill\"}",
                "If-Match",
                "\"0\"");
        assertThat(lines(nobody.get(file).text()))
                .contains("DTSTART:20300407T215959Z")
                .doesNotContain("DTSTART:20300331T003000Z");

        ada.put(assignment + "/visibility", "{\"hidden\":true}", "If-Match", "\"1\"");
        assertThat(nobody.get(file).text()).doesNotContain("BEGIN:VEVENT");
        assertThat(lines(nobody.get(address(ada)).text())).contains("SUMMARY:Secret", "DTSTART:20300331T003000Z");
        ada.delete("/api/spaces/" + space + "/members/student-" + space);
        assertThat(nobody.get(file).status()).isEqualTo(200);
    }

    @Test
    void theSameTimesAreTheSameFile() {
        due("Essay", "2030-03-31T00:30:00Z", false);
        var file = address(student);
        var read = nobody.get(file);

        assertThat(read.etag()).startsWith("\"").isEqualTo(nobody.get(file).etag());
        assertThat(nobody.get(file, "If-None-Match", read.etag()).status()).isEqualTo(304);
        due("Another", "2030-03-31T00:30:00Z", false);
        assertThat(nobody.get(file).etag()).isNotEqualTo(read.etag());
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndOneOwnsOneOnly() {
        assertThat(student.get(CALENDAR).status()).isEqualTo(404);
        var created = student.post(CALENDAR, "", "Idempotency-Key", "calendar-" + space);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.location()).isEqualTo(CALENDAR);
        var again = student.post(CALENDAR, "", "Idempotency-Key", "calendar-" + space);
        assertThat(again.text())
                .isEqualTo(created.text())
                .isEqualTo(student.get(CALENDAR).text());
        var old = path(created);

        var file = address(student);

        assertThat(nobody.get(old).status()).isEqualTo(404);
        assertThat(nobody.get(file).status()).isEqualTo(200);
        assertThat(path(student.get(CALENDAR))).isEqualTo(file);
        assertThat(student.delete(CALENDAR).status()).isEqualTo(204);
        assertThat(nobody.get(file).status()).isEqualTo(404);
        assertThat(student.get(CALENDAR).status()).isEqualTo(404);
    }

    @Test
    void whoIsErasedHasNone() {
        var uli = as("uli");
        var file = address(uli);
        assertThat(nobody.get(file).status()).isEqualTo(200);

        personal.forEach(rows -> rows.erase(UserId.of("uli")));

        assertThat(nobody.get(file).status()).isEqualTo(404);
        assertThat(uli.get(CALENDAR).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoAddressIsNotThere() {
        for (var wrong : List.of("x.ics", "%00.ics", "a'or'1.ics", "x", "x.ICS"))
            assertThat(nobody.get("/calendars/" + wrong).status()).as(wrong).isIn(400, 401, 404);
        assertThat(nobody.get(CALENDAR).status()).isEqualTo(401);
        assertThat(nobody.post(CALENDAR, "").status()).isEqualTo(401);
    }

    private String due(String title, String due, boolean hidden) {
        var body = "{\"title\":\"%s\",\"due\":\"%s\",\"hidden\":%s}".formatted(title, due, hidden);
        return ada.post("/api/spaces/" + space + "/assignments", body).location();
    }

    private static String address(Api person) {
        return path(person.post(CALENDAR, ""));
    }

    private static String path(Api.QueryResult calendar) {
        return URI.create(calendar.body().get("url").asString()).getPath();
    }

    /** Without the breaks within them (RFC 5545, 3.1). */
    private static List<String> lines(String text) {
        return text.replace("\r\n ", "").lines().toList();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
