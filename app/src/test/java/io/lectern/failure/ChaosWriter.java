package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.history.History;
import io.lectern.history.RecordedApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A teacher in whose space something happens all the time, and people come and go. */
final class ChaosWriter {
    private static final String SAYING = "{\"kind\":\"POST\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Hear\"}]}";

    private final List<RecordedApi> teachers;
    private final String space;
    private final Random random;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, Long> assignments = new LinkedHashMap<>();

    ChaosWriter(String teacher, List<LecternProcess> nodes, Random random, History history) {
        this.teachers = nodes.stream()
                .map(node -> new RecordedApi(node.as(teacher), teacher, history))
                .toList();
        this.random = random;
        this.space = api().post("/api/spaces", "{\"name\":\"Chaos\"}").id();
    }

    String space() {
        return space;
    }

    /** Lets a person come and go from now on. */
    void meet(String person) {
        people.add(person);
        change(person);
    }

    /** Does something. */
    void act() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> change(people.get(random.nextInt(people.size())));
            case 3 -> create();
            case 4 -> ok(api().post("/api/spaces/" + space + "/conversations", SAYING));
            case 5, 6 -> look();
            default -> edit();
        }
    }

    /** Does something last that every member hears. */
    void end() {
        ok(recorded().create(space, History.mark(), Map.of("title", "End", "hidden", false)));
    }

    private void change(String person) {
        var path = "/api/spaces/" + space + "/members/" + person;
        if (roles.containsKey(person) && random.nextBoolean()) {
            ok(api().delete(path));
            roles.remove(person);
        } else {
            var role = "STUDENT".equals(roles.get(person)) || random.nextInt(4) == 0 ? "EDUCATOR" : "STUDENT";
            ok(api().put(path, "{\"role\":\"" + role + "\"}"));
            roles.put(person, role);
        }
    }

    private void create() {
        var content = Map.<String, Object>of("title", "Essay", "hidden", random.nextBoolean());
        var made = ok(recorded().create(space, History.mark(), content));
        assignments.put(made.location(), RecordedApi.version(made));
    }

    /** Whatever it sees is judged afterwards. */
    private void look() {
        assertThat(recorded().list(space)).isEqualTo(200);
        if (assignments.isEmpty()) return;
        var assignment = one();
        ok(recorded().get(assignment));
        ok(recorded().get(assignment, random.nextLong(assignments.get(assignment) + 1)));
    }

    private void edit() {
        if (assignments.isEmpty()) {
            create();
            return;
        }
        var assignment = one();
        var number = random.nextInt(1000);
        var edited = random.nextBoolean()
                ? edit(assignment, "title", "title", "Essay " + number)
                : edit(assignment, "visibility", "hidden", number % 2 == 0);
        assignments.put(assignment, RecordedApi.version(edited));
    }

    private Api.QueryResult edit(String assignment, String part, String member, Object value) {
        return ok(recorded().put(assignment, part, member, value, assignments.get(assignment)));
    }

    private String one() {
        return List.copyOf(assignments.keySet()).get(random.nextInt(assignments.size()));
    }

    private RecordedApi recorded() {
        return teachers.get(random.nextInt(teachers.size()));
    }

    private Api api() {
        return recorded().api();
    }

    private static Api.QueryResult ok(Api.QueryResult answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return answer;
    }
}
