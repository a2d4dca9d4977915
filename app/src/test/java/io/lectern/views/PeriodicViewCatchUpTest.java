package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.WrittenLog;
import io.lectern.kernel.view.ViewTables;
import io.lectern.store.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PeriodicViewCatchUpTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int TURNS = 3;

    @Test
    void whatFailsInEachTurnIsToldOnceWithItsCause() throws Exception {
        var withoutTables = TestPostgres.fresh();

        assertThat(toldOf(new Counted(withoutTables)))
                .singleElement()
                .asString()
                .contains("BadSqlGrammarException");
    }

    @Test
    void aDatabaseThatIsAwayIsToldByOthers() throws Exception {
        assertThat(toldOf(new Counted("jdbc:postgresql://127.0.0.1:1/nowhere"))).isEmpty();
    }

    @Test
    void anErrorOfAMomentDoesNotEndIt() throws Exception {
        var failing = new Counted(TestPostgres.fresh()) {
            @Override
            public Connection getConnection() throws SQLException {
                if (super.count() == 1) throw new OutOfMemoryError("Of a moment");
                return super.getConnection();
            }
        };

        assertThat(toldOf(failing)).first().asString().contains("OutOfMemoryError");
    }

    private static List<String> toldOf(Counted database) throws InterruptedException {
        var jdbc = JdbcClient.create(database);
        var shapes = shapes();
        var rows = new ShapeRows(jdbc, new EventsOfOtherVersions(jdbc));
        try (var log = new WrittenLog();
                var thread = new BackgroundThread()) {
            // No turn comes as far as what is null.
            new PeriodicViewCatchUp(null, thread, shapes, rows).start(rows::progress);
            await().atMost(TIMEOUT).until(() -> database.turns.get() >= TURNS);
            return log.about("views");
        }
    }

    /** Of one context, whose views are not made yet. */
    private static Shapes shapes() {
        var beans = new DefaultListableBeanFactory();
        var tables = new ViewTables("space", "00000000", 1, Set.of(), List.of(), List.of("space.membership"), Set.of());
        beans.registerSingleton("tables", tables);
        return new Shapes(beans.getBeanProvider(ViewTables.class), new PathMatchingResourcePatternResolver());
    }

    /** A database that counts how often it is asked. */
    private static class Counted extends DelegatingDataSource {
        private final AtomicInteger turns = new AtomicInteger();

        Counted(String url) {
            super(new DriverManagerDataSource(url));
        }

        int count() {
            return turns.incrementAndGet();
        }

        @Override
        public Connection getConnection() throws SQLException {
            turns.incrementAndGet();
            return super.getConnection();
        }
    }
}
