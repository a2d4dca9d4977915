package io.lectern.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The class that somebody finds who starts the jar for the first time. */
class DemoClassIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Story STORY = Story.read();

    @TempDir
    private Path folder;

    @Test
    void aFirstStartThatIsCutOffAndTheNextOneMakeTheClassOnceAndWhole() {
        try (var first = start()) {
            var maya = as(first, "maya-lind");
            await().atMost(SOON).untilAsserted(() -> assertThat(spaces(maya)).contains("Biology 8b"));
            first.kill();
        }

        List<JsonNode> whole;
        try (var second = start()) {
            second.awaitLine(SOON, "demo people");
            var made = events(as(second, "maya-lind"));
            hasFiveWeeksInOrder(made);
            hasEveryStepOnce(made);
            hasEveryPersonToSignInAs(second);
            hasAssignmentsInEveryState(as(second, "maya-lind"), as(second, "yuki-tanaka"));
            isNobodyElses(second.as("ada"));
            whole = events(as(second, "maya-lind"));
        }

        try (var third = start()) {
            var maya = as(third, "maya-lind");
            assertThat(spaces(maya)).containsExactlyInAnyOrder("Biology 8b", "Greenhouse Club");
            assertThat(events(maya)).isEqualTo(whole);
            assertThat(third.log()).noneMatch(line -> line.contains("demo people"));
        }
    }

    private LecternProcess start() {
        return LecternProcess.start(folder, "--lectern.demo.people=true");
    }

    private static Api as(LecternProcess lectern, String user) {
        var name = STORY.people().stream()
                .filter(person -> person.user().value().equals(user))
                .findFirst()
                .orElseThrow()
                .name();
        return Api.signIn(lectern.base(), user, name);
    }

    private static void hasEveryPersonToSignInAs(LecternProcess lectern) {
        var offer = new Api(lectern.base(), "").get("/sign-in.json").body();
        assertThat(offer.get("demo").asBoolean()).isTrue();
        assertThat(offer.get("people"))
                .hasSize(14)
                .allMatch(person -> as(lectern, person.get("user").asString())
                        .get("/api/spaces")
                        .body()
                        .get("items")
                        .get(0)
                        .get("role")
                        .equals(person.get("role")));
    }

    private static void hasFiveWeeksInOrder(List<JsonNode> events) {
        var times = events.stream()
                .map(event -> Instant.parse(event.get("at").asString()))
                .toList();
        assertThat(times).isSorted().allMatch(time -> time.isBefore(Instant.now()));
        assertThat(times.get(0)).isBefore(Instant.now().minus(Duration.ofDays(21)));
        assertThat(types(events)).contains("assignment:DueSoon", "assignment:Closed", "mark:Given", "message:Deleted");
        assertThat(events.stream().map(event -> event.get("actor").asString()))
                .contains("system:assignment-conversation", "system:deadlines");
    }

    private static void hasEveryStepOnce(List<JsonNode> events) {
        assertThat(count(events, "submission:HandedIn")).isEqualTo(steps("HandIn"));
        assertThat(count(events, "mark:Given")).isEqualTo(steps("GiveMark"));
        assertThat(count(events, "assignment:Created")).isEqualTo(steps("CreateAssignment") - 1);
        assertThat(count(events, "message:Edited")).isEqualTo(steps("EditMessage"));
    }

    private static void hasAssignmentsInEveryState(Api maya, Api yuki) {
        var all = items(maya, "/api/spaces/" + biology(maya) + "/assignments?limit=200");
        var now = Instant.now();
        assertThat(all).anyMatch(each -> each.get("hidden").asBoolean());
        assertThat(all).anyMatch(each -> each.get("archived").asBoolean());
        assertThat(all).anyMatch(each -> each.get("gradesReleased").asBoolean() && isBefore(each, "cutOff", now));
        assertThat(all)
                .anyMatch(each ->
                        each.get("maxPoints").isNull() && !each.get("hidden").asBoolean());
        assertThat(all).anyMatch(each -> isBefore(each, "due", now) && !isBefore(each, "cutOff", now));
        assertThat(all)
                .anyMatch(each -> !isBefore(each, "due", now) && isBefore(each, "due", now.plus(Duration.ofDays(1))));
        assertThat(all).anyMatch(each -> !isBefore(each, "availableFrom", now));
        var held = all.stream()
                .filter(each -> isBefore(each, "cutOff", now)
                        && !each.get("gradesReleased").asBoolean())
                .filter(each -> !each.get("archived").asBoolean())
                .findFirst()
                .orElseThrow();
        var path = "/api/assignments/" + held.get("assignment").asString();
        assertThat(items(maya, path + "/submissions"))
                .anyMatch(row -> row.get("marking").asString().equals("MARKED"));
        assertThat(items(maya, path + "/extensions")).hasSize(1);
        assertThat(yuki.handIn(path, "At last").status()).isEqualTo(201);
    }

    private static void isNobodyElses(Api ada) {
        assertThat(spaces(ada)).isEmpty();
        assertThat(items(ada, "/api/people?q=maya")).isEmpty();
    }

    private static boolean isBefore(JsonNode assignment, String time, Instant other) {
        return assignment.get(time).isString()
                && Instant.parse(assignment.get(time).asString()).isBefore(other);
    }

    private static long steps(String command) {
        return STORY.steps().stream()
                .filter(step -> step.command().equals(command))
                .count();
    }

    private static long count(List<JsonNode> events, String type) {
        return types(events).filter(type::equals).count();
    }

    private static Stream<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.get("type").asString());
    }

    private static String biology(Api maya) {
        return maya.get("/api/spaces")
                .body()
                .get("items")
                .valueStream()
                .filter(space -> space.get("name").asString().equals("Biology 8b"))
                .findFirst()
                .orElseThrow()
                .get("space")
                .asString();
    }

    private static List<String> spaces(Api person) {
        return items(person, "/api/spaces").stream()
                .map(space -> space.get("name").asString())
                .toList();
    }

    private static List<JsonNode> items(Api person, String path) {
        var items = new ArrayList<JsonNode>();
        person.get(path).body().get("items").forEach(items::add);
        return items;
    }

    private static List<JsonNode> events(Api maya) {
        var events = new ArrayList<JsonNode>();
        var path = "/api/spaces/" + biology(maya) + "/audit?limit=200";
        for (var page = maya.get(path).body();
                ;
                page = maya.get(path + "&after=" + page.get("next").asString()).body()) {
            page.get("items").forEach(events::add);
            if (page.get("next").isNull()) return events;
        }
    }
}
