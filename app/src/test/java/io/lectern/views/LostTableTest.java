package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Application;
import io.lectern.store.TestPostgres;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Views whose tables somebody took away are made again: what is stored is never served as if it were not there. */
class LostTableTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"drop table %s.assignment", "alter table %s.assignment rename column state to other"})
    void allThatWasStoredIsServed(String damage) {
        var database = TestPostgres.fresh();
        var sql = new JdbcTemplate(new DriverManagerDataSource(database));
        String assignments;
        try (var node = run(database)) {
            var ada = Api.signIn(base(node), "ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            assignments = "/api/spaces/" + space + "/assignments";
            ada.post(assignments, "{\"title\":\"Moss\"}");
        }
        var schema = "select nspname from pg_namespace where nspname like 'handin\\_%'";
        sql.execute(damage.formatted(sql.queryForObject(schema, String.class)));

        try (var node = run(database)) {
            await().atMost(TIMEOUT)
                    .until(() -> new Api(base(node), "")
                                    .get("/actuator/health/readiness")
                                    .status()
                            == 200);
            var items = Api.signIn(base(node), "ada").get(assignments).body().get("items");

            assertThat(items).hasSize(1);
            assertThat(items.get(0).get("title").asString()).isEqualTo("Moss");
        }
    }

    private static ConfigurableApplicationContext run(String database) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--lectern.demo.enabled=true",
                        "--lectern.data=target/lectern-data",
                        "--spring.datasource.url=" + database);
    }

    private static String base(ConfigurableApplicationContext node) {
        return "http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port");
    }
}
