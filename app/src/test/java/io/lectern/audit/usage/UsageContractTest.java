package io.lectern.audit.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.erasure.PersonErasures;
import io.lectern.kernel.id.SpaceId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class UsageContractTest extends RunningLectern {
    private static final Duration LAG = Duration.ofSeconds(1);

    private String space;

    @Autowired
    private ApplicationContext lectern;

    @Autowired
    private UsageRows rows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void begin() {
        space = space();
    }

    @Test
    void eventsAreCountedByDayAndTypeAndPeopleOnce() {
        var assignment = assignment(space, false);
        for (var version = 0; version < 3; version++)
            ada.put(assignment + "/title", "{\"title\":\"T" + version + "\"}", "If-Match", "\"" + version + "\"");
        ben.handIn(assignment, "Green");
        ada.post(
                "/api/conversations",
                "{\"participants\":[\"ben\"],\"blocks\":[{\"type\":\"paragraph\",\"text\":\"x\"}]}");
        var today = LocalDate.now(ZoneOffset.UTC).toString();

        await().atMost(LAG)
                .untilAsserted(() -> assertThat(
                                day("").at("/counts/submission:HandedIn").asInt())
                        .isEqualTo(1));

        assertThat(usage("").propertyNames()).containsExactly("days");
        assertThat(day("").propertyNames()).containsExactly("day", "active", "counts");
        assertThat(day("").get("day").asString()).isEqualTo(today);
        assertThat(day("").get("active").asInt()).isEqualTo(2);
        assertThat(day("").at("/counts/assignment:Renamed").asInt()).isEqualTo(3);
        assertThat(day("").get("counts").has("conversation:Started")).isFalse();
        for (var named : new String[] {"from=" + today, "to=" + today, "from=" + today + "&to=" + today})
            assertThat(day(named)).isEqualTo(day(""));
        assertThat(day("from=" + today + "T23:59:59Z&to=" + today + "T23:59:59.999Z"))
                .isEqualTo(day(""));
        assertThat(usage("to=" + LocalDate.parse(today).minusDays(1)).get("days"))
                .isEmpty();
        assertThat(usage("from=" + LocalDate.parse(today).plusDays(1)).get("days"))
                .isEmpty();
    }

    @Test
    void whatTheSystemDoesMakesNobodyActiveAndWhoIsErasedWasActive() {
        var dan = as("dan");
        ada.put("/api/spaces/" + space + "/members/dan", "{\"role\":\"STUDENT\"}");
        dan.handIn(assignment(space, false), "Green");

        new PersonErasures(lectern).erase("dan");

        await().atMost(LAG)
                .untilAsserted(
                        () -> assertThat(day("").at("/counts/submission:Erased").asInt())
                                .isEqualTo(1));
        assertThat(day("").get("active").asInt()).isEqualTo(2);
    }

    @Test
    void theSameIsCountedAgainFromTheBeginning() {
        assignment(space, false);
        await().atMost(LAG)
                .untilAsserted(() -> assertThat(
                                day("").at("/counts/assignment:Created").asInt())
                        .isEqualTo(1));
        var before = usage("").toString();
        var head = jdbc.queryForObject("select max(global_index) from store.domain_event", Long.class);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            rows.empty();
            rows.count(head / 2);
            rows.count(head);
            rows.count(head / 2);
        });

        assertThat(usage("").toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"actor":"zoë","role":"STUDENT"} | 2026-03-01T23:30:00.000Z      | 2026-03-01 | 1
            {"role":"STUDENT","actor":"zoë"} | 2026-03-01T23:30:00.000Z      | 2026-03-01 | 1
            {"actor": "zoë"}                 | 2026-03-01T23:30:00.000-01:00 | 2026-03-02 | 1
            {"actor":"policy:mentions"}      | 2026-03-01T23:30:00.000Z      | 2026-03-01 | 0
            {"actor":""}                     | 2026-03-01T23:30:00.000Z      | 2026-03-01 | 1
            {}                               | 2026-03-01T23:30:00.000Z      | 2026-03-01 | 0
            """)
    void daysAndPeopleAreReadHoweverTheyAreStored(String metadata, String time, String day, int active) {
        var days = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            rows.count(stored(metadata, time));
            return rows.find(
                    new SpaceId(space), new Days(LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-03")));
        });

        assertThat(days)
                .singleElement()
                .isEqualTo(new Usage.Day(LocalDate.parse(day), active, new TreeMap<>(Map.of("odd:Stored", 1L))));
    }

    private Long stored(String metadata, String time) {
        return jdbc.queryForObject("""
                insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                                                time_stamp, payload_type, payload, meta_data, space)
                values (gen_random_uuid(), gen_random_uuid(), 0, 'Odd', ?, 'odd:Stored', '{}', convert_to(?, 'UTF8'), ?)
                returning global_index""", Long.class, time, metadata, space);
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, from",
        "from=2026-02-30, from",
        "to=26-1-1, to",
        "to=, to",
        "from=2026-11-24&to=2026-11-23, to"
    })
    void whatIsNoDayIsRefused(String query, String field) {
        var refused = ada.get(path(query));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void itIsForEducatorsOfTheSpaceAlone() {
        assertThat(ben.get(path("")).status()).isEqualTo(403);
        assertThat(eve.get(path("")).status()).isEqualTo(404);
    }

    private JsonNode day(String days) {
        var all = usage(days).get("days");
        return all.isEmpty() ? all : all.get(all.size() - 1);
    }

    private JsonNode usage(String days) {
        var answer = ada.get(path(days));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private String path(String days) {
        return "/api/spaces/" + space + "/usage?" + days;
    }
}
