package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Application;
import io.lectern.Ports;
import io.lectern.RunningLectern;
import io.lectern.kernel.view.ViewTables;
import io.lectern.store.Tampering;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** A program whose views of hand-in have a member more starts on the database of one without it, which goes on. */
class ChangedShapeTest extends RunningLectern {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static ConfigurableApplicationContext newer;
    private static int port;

    @Autowired
    private List<ViewTables> contexts;

    @Autowired
    private JdbcTemplate jdbc;

    record NewMember(String text) {}

    static class OtherShape {

        @Bean
        static BeanPostProcessor withOneMemberMore() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof ViewTables tables && tables.context().equals("handin")
                            ? changed(tables)
                            : bean;
                }
            };
        }
    }

    @AfterAll
    static void stop() {
        if (newer != null) newer.close();
    }

    @Test
    void theViewsOfAnotherShapeAreMadeFromTheEventsAndBothProgramsSeeWhatEitherWrites() throws Exception {
        var space = space();
        var assignment = assignment(space, false);
        ada.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"0\"");
        ben.handIn(assignment, "My work");
        var before = ada.get(assignment);
        var row = assignment.substring(assignment.lastIndexOf('/') + 1);
        var state = jdbc.queryForObject(
                "select state::text from handin.assignment where assignment = ?", String.class, row);
        jdbc.update(
                "update handin.assignment set state = state - 'schedule' || '{\"title\":\"Wrong\"}'"
                        + " where assignment = ?",
                row);
        pretendThatTheNewerWrote("handin-assignment-" + row);

        startNewer();
        jdbc.update("update handin.assignment set state = ?::jsonb where assignment = ?", state, row);

        var adaThere = there("ada");
        var now = adaThere.get(assignment);
        assertThat(now.text()).isEqualTo(before.text());
        assertThat(now.etag()).isNotEqualTo(before.etag());
        assertThat(adaThere.get(assignment, "If-None-Match", before.etag()).status())
                .isEqualTo(200);
        assertThat(adaThere.get(assignment, "If-None-Match", now.etag()).status())
                .isEqualTo(304);
        var other = assignment(space, false);
        writeInTurns(adaThere, other);
        writeAtTheSameTime(adaThere, other);
        var work = there("ben").handIn(other, "There").location();
        assertThat(ben.get(work).status()).isEqualTo(200);
        assertThat(ada.put(work + "/mark", "{\"points\":null,\"passed\":true,\"feedback\":[],\"handIn\":1}")
                        .status())
                .isEqualTo(200);
        assertThat(adaThere.get(work).body().get("passed").asBoolean()).isTrue();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        assertThat(adaThere.get(other + "/submissions").text()).contains("cat");
        assertThat(rows(schema(), assignment)).isEqualTo(rows("handin", assignment));
    }

    @Test
    void shapesThatNoProgramKeepsAreEmptiedWithAnErasure() {
        jdbc.update("create schema if not exists space_00000000");
        jdbc.update("create table space_00000000.space (like space.space including all)");
        jdbc.update("create table space_00000000.membership (like space.membership including all)");
        jdbc.update("insert into space_00000000.space values ('s', 'Words', 1, 0)");
        jdbc.update("""
                insert into views.shape (context, fingerprint, position, built)
                values ('space', '00000000', 9, true)""");
        var text = "{\"kind\":\"POST\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Hello\"}]}";
        var conversation =
                ada.post("/api/spaces/" + space() + "/conversations", text).location();
        var said = ada.get(conversation + "/messages")
                .body()
                .get("items")
                .get(0)
                .get("message")
                .asString();

        var erased = ada.post("/api/messages/" + said + "/erasure", "", "If-Match", "\"0\"");

        assertThat(erased.status()).as(erased.text()).isLessThan(300);
        assertThat(jdbc.queryForObject("select count(*) from space_00000000.space", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select built from views.shape where fingerprint = '00000000'", Boolean.class))
                .isFalse();
    }

    /** What an event says of its writer's shapes is under no seal, and hides nothing from views that are made. */
    private void pretendThatTheNewerWrote(String stream) {
        var passed = """
                select position >= (select max(global_index) from store.domain_event where aggregate_identifier = ?)
                  from views.shape where context = 'handin' and fingerprint = ?""";
        var here = shape(before()).fingerprint();
        await().atMost(TIMEOUT).until(() -> jdbc.queryForObject(passed, Boolean.class, stream, here));
        var forged = Tampering.with(
                database(),
                "update store.domain_event set views = ? where aggregate_identifier = ?",
                shape().name(),
                stream);
        assertThat(forged).isPositive();
    }

    private void writeInTurns(Api adaThere, String assignment) {
        for (var turn = 0; turn < 10; turn++) {
            var writer = turn % 2 == 0 ? adaThere : ada;
            var reader = turn % 2 == 0 ? ada : adaThere;
            var title = "Title " + turn;
            var written =
                    writer.put(assignment + "/title", "{\"title\":\"" + title + "\"}", "If-Match", "\"" + turn + "\"");
            assertThat(written.status()).as(written.text()).isEqualTo(200);
            assertThat(reader.get(assignment).body().get("title").asString()).isEqualTo(title);
        }
    }

    private void writeAtTheSameTime(Api adaThere, String assignment) {
        var writers = List.of(ada, adaThere).stream()
                .map(writer -> CompletableFuture.supplyAsync(() -> IntStream.range(0, 20)
                        .filter(n -> {
                            var tag = writer.get(assignment).etag();
                            var body = "{\"title\":\"" + writer.base() + n + "\"}";
                            var status = writer.put(assignment + "/title", body, "If-Match", tag)
                                    .status();
                            assertThat(status).isIn(200, 412);
                            return status == 200;
                        })
                        .count()))
                .toList();
        var won = writers.stream().mapToLong(CompletableFuture::join).sum();
        assertThat(ada.get(assignment).body().get("version").asLong()).isEqualTo(10 + won);
        assertThat(adaThere.get(assignment).text())
                .isEqualTo(ada.get(assignment).text());
    }

    private void startNewer() throws Exception {
        port = Ports.free();
        try (var connection = DriverManager.getConnection(database());
                var statement = connection.createStatement()) {
            statement.execute("insert into views.shape (context, fingerprint, position, built) values ('handin', '"
                    + shape().fingerprint() + "', 0, false)"
                    + " on conflict (context, fingerprint) do update set position = 0, built = false");
            connection.setAutoCommit(false);
            statement.execute(
                    "select * from views.shape where fingerprint = '" + shape().fingerprint() + "' for update");
            var starting = CompletableFuture.supplyAsync(ChangedShapeTest::run);
            await().atMost(TIMEOUT).ignoreExceptions().until(() -> there("ada") != null);
            assertThat(there("ada").get("/actuator/health/readiness").status()).isEqualTo(503);
            var early = there("ada").get("/api/spaces");
            assertThat(early.status()).isEqualTo(503);
            assertThat(early.header("Retry-After")).isPresent();
            var calendar = new Api(there("ada").base(), "").get("/calendars/" + "a".repeat(32) + ".ics");
            assertThat(calendar.status()).isEqualTo(503);
            connection.rollback();
            newer = starting.join();
        }
        assertThat(there("ada").get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private static ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(Application.class, OtherShape.class)
                .run(
                        "--server.port=" + port,
                        "--lectern.demo.enabled=true",
                        "--lectern.data=target/lectern-data",
                        "--spring.datasource.url=" + database());
    }

    private static Api there(String user) {
        return Api.signIn("http://127.0.0.1:" + port, user);
    }

    private ViewTables before() {
        return contexts.stream()
                .filter(tables -> tables.context().equals("handin"))
                .findFirst()
                .orElseThrow();
    }

    private ShapedTables shape() {
        return shape(changed(before()));
    }

    private static ShapedTables shape(ViewTables tables) {
        return new ShapedTables(tables, TableDefinitions.of(tables, new PathMatchingResourcePatternResolver()));
    }

    private String schema() {
        return shape().schema();
    }

    private static ViewTables changed(ViewTables tables) {
        var states = new ArrayList<>(tables.states());
        states.add(NewMember.class);
        return new ViewTables(
                tables.context(),
                tables.before(),
                tables.revision(),
                tables.projections(),
                states,
                tables.views(),
                tables.kept());
    }

    private Map<String, List<String>> rows(String schema, String broken) {
        var rows = new TreeMap<String, List<String>>();
        for (var table : shape().tables().views())
            rows.put(
                    table,
                    jdbc.queryForList(
                            "select to_jsonb(t)::text from " + schema + "." + table
                                    + " t where to_jsonb(t) ->> 'assignment' is distinct from ? or "
                                    + "not jsonb_exists(to_jsonb(t), 'students_see_it') order by 1",
                            String.class,
                            broken.substring(broken.lastIndexOf('/') + 1)));
        return rows;
    }
}
