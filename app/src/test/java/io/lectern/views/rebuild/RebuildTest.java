package io.lectern.views.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.kernel.view.ViewTables;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Views are made again while people work. */
class RebuildTest extends RunningLectern {
    private static final String REBUILDS = "/api/operations/rebuilds";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Autowired
    private List<ViewTables> contexts;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void onlyOperatorsMayAskForOne() {
        for (var somebody : List.of(ada, eve)) {
            assertThat(somebody.get(REBUILDS).status()).isEqualTo(403);
            assertThat(somebody.post(REBUILDS + "/handin", "").status()).isEqualTo(403);
            assertThat(somebody.post(REBUILDS + "/unknown", "").status()).isEqualTo(403);
        }
        assertThat(new Api(base(), "").get(REBUILDS).status()).isEqualTo(401);
        assertThat(operator().post(REBUILDS + "/unknown", "").status()).isEqualTo(404);
        assertThat(operator().get("/api/spaces/" + space()).status()).isEqualTo(404);
        assertThat(operator().get(REBUILDS).body().get("items").valueStream())
                .extracting(item -> item.get("name").asString())
                .contains("space", "handin", "conversation");
    }

    @Test
    void theListComesInParts() {
        var whole = operator().get(REBUILDS).body();
        var first = operator().get(REBUILDS + "?limit=1").body();
        var rest = operator()
                .get(REBUILDS + "?after=" + first.get("next").asString())
                .body();
        assertThat(Stream.of(first, rest).flatMap(part -> names(part).stream()))
                .isSorted()
                .containsExactlyElementsOf(names(whole));
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"space", "handin", "conversation", "audit"})
    void nobodyNoticesThatViewsAreMadeAgain(String name) {
        var space = space();
        int commands;
        try (var load = SteadyLoad.start(List.of(base()), space, 100)) {
            await().atMost(TIMEOUT).until(() -> load.commands() > 200);
            var before = load.commands();
            rebuild(name);
            await().atMost(TIMEOUT).until(() -> load.commands() > before + 100);
            load.close();
            commands = load.commands();
            assertThat(load.refused()).isEmpty();
        }
        await().atMost(TIMEOUT).until(this::isCounted);
        var afterwards = ViewDump.of(contexts, jdbc);

        rebuild(name);

        assertThat(commands).isGreaterThan(300);
        assertThat(afterwards.rows().get("handin.assignment")).isNotEmpty();
        assertThat(ViewDump.of(contexts, jdbc)).isEqualTo(afterwards);
        assertThat(jdbc.queryForList(
                        "select schema_name from information_schema.schemata where schema_name like '%_copy'"))
                .isEmpty();
    }

    @Test
    void rowsThatWereWrongAreRightAgain() {
        var assignment = assignment(space(), false);
        var seen = ada.get(assignment).text();
        jdbc.update("update handin.assignment set state = jsonb_set(state, '{title}', '\"Wrong\"')");
        assertThat(ada.get(assignment).text()).contains("Wrong");

        rebuild("handin");

        assertThat(ada.get(assignment).text()).isEqualTo(seen);
    }

    /** The usage follows a moment later. */
    private boolean isCounted() {
        return jdbc.queryForObject("""
                select position = (select max(global_index) from store.domain_event)
                  from audit.usage_position""", Boolean.class);
    }

    private void rebuild(String name) {
        assertThat(operator().post(REBUILDS + "/" + name, "").status()).isEqualTo(202);
        await().atMost(TIMEOUT).until(() -> state(name).get("status").asString().equals("DONE"));
        assertThat(state(name).get("percent").asLong()).isEqualTo(100);
    }

    private JsonNode state(String name) {
        return operator()
                .get(REBUILDS)
                .body()
                .get("items")
                .valueStream()
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Api operator() {
        return Api.signInAsOperator(base(), "olga");
    }

    private static List<String> names(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }
}
