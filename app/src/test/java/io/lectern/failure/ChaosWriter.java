package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A teacher in whose space something happens all the time, and people come and go. */
final class ChaosWriter {
    private static final String SAYING = "{\"kind\":\"POST\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Hear\"}]}";

    private final List<Api> teachers;
    private final String space;
    private final Random random;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, String> assignments = new LinkedHashMap<>();

    ChaosWriter(String teacher, List<LecternProcess> nodes, Random random) {
        this.teachers = nodes.stream().map(node -> node.as(teacher)).toList();
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
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> change(people.get(random.nextInt(people.size())));
            case 3 -> create();
            case 4 -> ok(api().post("/api/spaces/" + space + "/conversations", SAYING));
            default -> edit();
        }
    }

    /** Does something last that every member hears. */
    void end() {
        ok(api().post("/api/spaces/" + space + "/assignments", "{\"title\":\"End\",\"hidden\":false}"));
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
        var body = "{\"title\":\"Essay\",\"hidden\":" + random.nextBoolean() + "}";
        var made = ok(api().post("/api/spaces/" + space + "/assignments", body));
        assignments.put(made.location(), made.etag());
    }

    private void edit() {
        if (assignments.isEmpty()) {
            create();
            return;
        }
        var all = List.copyOf(assignments.keySet());
        var assignment = all.get(random.nextInt(all.size()));
        var number = random.nextInt(1000);
        var edited = random.nextBoolean()
                ? edit(assignment, "/title", "{\"title\":\"Essay " + number + "\"}")
                : edit(assignment, "/visibility", "{\"hidden\":" + (number % 2 == 0) + "}");
        assignments.put(assignment, edited.etag());
    }

    private Api.QueryResult edit(String assignment, String part, String body) {
        return ok(api().put(assignment + part, body, "If-Match", assignments.get(assignment)));
    }

    private Api api() {
        return teachers.get(random.nextInt(teachers.size()));
    }

    private static Api.QueryResult ok(Api.QueryResult answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return answer;
    }
}
