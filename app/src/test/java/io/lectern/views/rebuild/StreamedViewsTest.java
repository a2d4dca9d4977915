package io.lectern.views.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Application;
import io.lectern.store.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Views that a processor of their own keeps are made again up to where it is. */
class StreamedViewsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int STUDENTS = 60;
    private static final String DATABASE = TestPostgres.fresh();

    /** A program in which the views of hand-in are streamed. */
    static class Streamed {

        @Bean
        ConfigurerModule streamed() {
            return configurer -> List.of("assignments", "roster", "submissions", "marks", "checks")
                    .forEach(group -> configurer
                            .eventProcessing()
                            .registerPooledStreamingEventProcessor(
                                    group, Configuration::eventStore, (axon, processor) -> processor.batchSize(7)));
        }
    }

    @Test
    void theRowsAreRightWhileTheirProcessorGoesOn() {
        try (var lectern = run()) {
            var sql = lectern.getBean(JdbcTemplate.class);
            var base = "http://127.0.0.1:" + lectern.getEnvironment().getProperty("local.server.port");
            var ada = Api.signIn(base, "ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            IntStream.range(0, STUDENTS).forEach(n -> enrol(ada, space, n));
            await().atMost(TIMEOUT).until(() -> roster(sql, space) == STUDENTS);
            sql.update("delete from handin.roster where student < 's3'");
            sql.update("insert into handin.roster (space, student) values (?, 'nobody')", space);
            var more = CompletableFuture.runAsync(
                    () -> IntStream.range(STUDENTS, 2 * STUDENTS).forEach(n -> enrol(ada, space, n)));

            rebuild(sql, Api.signInAsOperator(base, "olga"));
            more.join();

            await().atMost(TIMEOUT).until(() -> roster(sql, space) == 2 * STUDENTS);
            rebuild(sql, Api.signInAsOperator(base, "olga"));
            assertThat(roster(sql, space)).isEqualTo(2 * STUDENTS);
            assertThat(sql.queryForList("select 1 from store.dead_letter")).isEmpty();
        }
    }

    private static void enrol(Api ada, String space, int number) {
        var path = "/api/spaces/" + space + "/members/s" + number;
        assertThat(ada.put(path, "{\"role\":\"STUDENT\"}").status()).isBetween(200, 204);
    }

    private static long roster(JdbcTemplate sql, String space) {
        return sql.queryForObject(
                "select count(*) from handin.roster where space = ? and student like 's%'", Long.class, space);
    }

    private static void rebuild(JdbcTemplate sql, Api operator) {
        assertThat(operator.post("/api/operations/rebuilds/handin", "").status())
                .isEqualTo(202);
        await().atMost(TIMEOUT).until(() -> isDone(operator.get("/api/operations/rebuilds")));
        assertThat(sql.queryForList("select 1 from handin.roster where student = 'nobody'"))
                .isEmpty();
    }

    private static boolean isDone(Api.QueryResult rebuilds) {
        assertThat(rebuilds.status()).as(rebuilds.text()).isEqualTo(200);
        return rebuilds.body()
                .get("items")
                .valueStream()
                .anyMatch(item -> item.get("name").asString().equals("handin")
                        && item.get("status").asString().equals("DONE"));
    }

    private static ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(Application.class, Streamed.class)
                .run(
                        "--server.port=0",
                        "--lectern.demo.enabled=true",
                        "--lectern.demo.people=false",
                        "--lectern.data=target/lectern-data",
                        "--spring.datasource.url=" + DATABASE);
    }
}
