package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTravelTest extends RunningLectern {
    private static final int ACTS = 40;

    private String space;

    @BeforeEach
    void signIn() {
        space = space();
    }

    @Test
    void atTheTimeOfAHandInTheBriefIsTheOneThatTheStudentSaw() {
        var essay = """
                {"title":"Essay","hidden":false,"brief":[{"type":"paragraph","text":"Wríte."}]}""";
        var assignment =
                ada.post("/api/spaces/" + space + "/assignments", essay).location();
        var seen = ben.get(assignment);
        var receipt = ben.handIn(assignment, "My essay").body();
        var other = "{\"brief\":[{\"type\":\"paragraph\",\"text\":\"Draw.\"}],\"note\":\"better\"}";
        assertThat(ada.put(assignment + "/brief", other, "If-Match", "\"0\"").status())
                .isEqualTo(200);

        var then = assignment + "?at=" + receipt.get("handedInAt").asString();

        assertThat(ben.get(then).body().get("brief").toString())
                .isEqualTo(seen.body().get("brief").toString());
        assertThat(text(ben.get(then), "brief")).isEqualTo(text(seen, "brief"));
        assertThat(text(ada.get(then), "brief")).isEqualTo(text(seen, "brief"));
        assertThat(receipt.get("assignmentVersion").asLong()).isZero();
        assertThat(ben.get(then).etag()).startsWith("\"0-");
        assertThat(text(ben.get(assignment), "brief")).contains("Draw");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyVersionIsReadAgainAsItWasRead(long seed) {
        var random = new Random(seed);
        var assignment = assignment(space, true);
        var educators = new ArrayList<>(List.of(ada.get(assignment).text()));
        var students = new ArrayList<>(List.of(ben.get(assignment)));
        for (var act = 0; act < ACTS; act++) {
            var done = act(random, assignment, ada.get(assignment).etag());
            assertThat(done.status()).isEqualTo(200);
            if (done.body().get("version").asInt() < educators.size()) continue;
            educators.add(done.text());
            students.add(ben.get(assignment));
        }

        var isVisibleNow = ben.get(assignment).status() == 200;
        for (var version = 0; version < educators.size(); version++) {
            assertThat(ada.get(assignment + "?version=" + version).text()).isEqualTo(educators.get(version));
            var bens = ben.get(assignment + "?version=" + version);
            assertThat(bens.status())
                    .isEqualTo(isVisibleNow ? students.get(version).status() : 404);
            if (bens.status() == 200)
                assertThat(bens.text()).isEqualTo(students.get(version).text());
        }
        assertThat(educators).hasSizeGreaterThan(ACTS / 3);
    }

    private Api.QueryResult act(Random random, String assignment, String etag) {
        var either = random.nextBoolean();
        var hour = random.nextInt(3);
        return switch (random.nextInt(9)) {
            case 0 -> ada.put(assignment + "/title", "{\"title\":\"T%s\"}".formatted(hour), "If-Match", etag);
            case 1 -> ada.put(assignment + "/brief", brief(hour), "If-Match", etag);
            case 2 -> ada.put(assignment + "/points", "{\"maxPoints\":%s.5}".formatted(hour), "If-Match", etag);
            case 3 -> ada.put(assignment + "/schedule", schedule(hour), "If-Match", etag);
            case 4, 5 -> ada.put(assignment + "/visibility", "{\"hidden\":" + either + "}", "If-Match", etag);
            case 6 -> ada.put(assignment + "/archive", "{\"archived\":" + (hour == 0) + "}", "If-Match", etag);
            case 7 -> ada.put(assignment + "/extensions/ben", extension(hour), "If-Match", etag);
            default ->
                either
                        ? ada.post(assignment + "/grade-release", "", "If-Match", etag)
                        : ada.delete(assignment + "/grade-release", "If-Match", etag);
        };
    }

    private static String brief(int number) {
        return "{\"brief\":[{\"type\":\"heading\",\"level\":1,\"text\":\"%s\"}]}".formatted(number);
    }

    private static String schedule(int hour) {
        return "{\"availableFrom\":null,\"due\":\"2126-01-01T0%s:00:00Z\",\"cutOff\":null}".formatted(hour);
    }

    private static String extension(int hour) {
        return "{\"until\":\"2126-01-01T0%s:30:00Z\",\"reason\":\"illness\"}".formatted(hour);
    }

    private static String text(Api.QueryResult answer, String member) {
        var json = answer.text();
        var from = json.indexOf("\"" + member + "\":");
        return json.substring(from, json.indexOf(']', from));
    }
}
