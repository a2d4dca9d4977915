package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Application;
import io.lectern.RunningLectern;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Views that a program is making, or serves while its heartbeat is late, are not taken for those that nobody keeps. */
class ShapeBeingBuiltTest extends RunningLectern {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration LATE = Duration.ofSeconds(20);
    private static final String AGED = "update views.shape set used_at = now() - interval '11 s', position = 7,"
            + " built = false where context = 'handin' and fingerprint = '%s'";
    private static CountDownLatch begun = new CountDownLatch(1);
    private static CountDownLatch goOn = new CountDownLatch(1);

    @Autowired
    private Shapes shapes;

    @Autowired
    private JdbcTemplate jdbc;

    /** The build of hand-in's views waits before each part until it is told to go on. */
    static class SlowBuild {

        @Bean
        static BeanPostProcessor waitingBuild() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof ViewCatchUp ? waiting(bean) : bean;
                }
            };
        }

        private static Object waiting(Object bean) {
            var proxies = new ProxyFactory(bean);
            proxies.setProxyTargetClass(true);
            proxies.addAdvice((MethodInterceptor) call -> {
                if (call.getMethod().getName().equals("next")
                        && call.getArguments()[0] instanceof ShapedTables shape
                        && shape.context().equals("handin")) {
                    begun.countDown();
                    goOn.await();
                }
                return call.proceed();
            });
            return proxies.getProxy();
        }
    }

    @Test
    void anErasureLeavesAViewThatIsBeingBuilt() throws Exception {
        begun = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
        var message = message();
        var other = message();
        var starting = CompletableFuture.supplyAsync(ShapeBeingBuiltTest::run);
        try (var connection = DriverManager.getConnection(database())) {
            begun.await();
            var newer = fingerprintOfNewer();
            jdbc.update(AGED.formatted(newer));

            await().atMost(LATE).until(() -> isBeating(newer));
            assertThat(erase(message)).isLessThan(300);
            assertThat(position(newer)).isEqualTo(7);

            lockAged(connection, newer);
            var erasure = CompletableFuture.supplyAsync(() -> erase(other));
            await().atMost(LATE).until(erasure::isDone);
            connection.rollback();
            assertThat(erasure.join()).isLessThan(300);
            assertThat(position(newer)).isEqualTo(7);
            jdbc.update("update views.shape set position = 0 where fingerprint = ?", newer);
        } finally {
            goOn.countDown();
            starting.join().close();
        }
    }

    @Test
    void viewsThatWereEmptiedWhileTheHeartbeatWasLateAreMadeAgainBeforeTheyAreServed() throws Exception {
        var list = "/api/spaces/" + space() + "/assignments";
        ada.post(list, "{\"title\":\"Moss\"}");
        var shape = shapes.all().stream()
                .filter(each -> each.context().equals("handin"))
                .findFirst()
                .orElseThrow();
        try (var connection = DriverManager.getConnection(database())) {
            lockAged(connection, shape.fingerprint());
            await().atMost(LATE).until(() -> ada.get(list).status() == 503);
            try (var statement = connection.createStatement()) {
                statement.execute(shape.tables().views().stream()
                        .map(table -> shape.schema() + "." + table)
                        .collect(Collectors.joining(", ", "truncate ", "")));
                statement.execute("update views.shape set position = 0, built = false where fingerprint = '"
                        + shape.fingerprint() + "'");
            }
            connection.commit();
        }

        await().atMost(TIMEOUT).until(() -> {
            var answer = ada.get(list);
            if (answer.status() == 200) assertThat(answer.text()).contains("Moss");
            return answer.status() == 200;
        });
    }

    private static void lockAged(Connection connection, String fingerprint) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(AGED.formatted(fingerprint));
            connection.commit();
            statement.execute("select from views.shape where fingerprint = '" + fingerprint + "' for update");
        }
    }

    private String message() {
        var text = "{\"kind\":\"POST\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Hello\"}]}";
        var conversation =
                ada.post("/api/spaces/" + space() + "/conversations", text).location();
        var messages = ada.get(conversation + "/messages").body().get("items");
        return messages.get(0).get("message").asString();
    }

    private int erase(String message) {
        return ada.post("/api/messages/" + message + "/erasure", "", "If-Match", "\"0\"")
                .status();
    }

    private String fingerprintOfNewer() {
        var mine = shapes.all().stream().map(ShapedTables::fingerprint).collect(Collectors.joining("','", "'", "'"));
        return jdbc.queryForObject(
                "select fingerprint from views.shape where context = 'handin' and fingerprint not in (" + mine
                        + ") order by used_at desc limit 1",
                String.class);
    }

    private boolean isBeating(String fingerprint) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select used_at > now() - interval '5 s' from views.shape where fingerprint = ?",
                Boolean.class,
                fingerprint));
    }

    private long position(String fingerprint) {
        var position =
                jdbc.queryForObject("select position from views.shape where fingerprint = ?", Long.class, fingerprint);
        return position == null ? -1 : position;
    }

    private static ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(Application.class, ChangedShapeTest.OtherShape.class, SlowBuild.class)
                .run(
                        "--server.port=0",
                        "--lectern.demo.enabled=true",
                        "--lectern.demo.people=false",
                        "--lectern.data=target/lectern-data",
                        "--spring.datasource.url=" + database());
    }
}
