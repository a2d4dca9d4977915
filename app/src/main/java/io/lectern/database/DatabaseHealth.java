package io.lectern.database;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Whether the database answers and keeps its promises. It is asked every second on a connection of its own, so that who
 * asks for the health never waits for a server that does not answer, nor for a pool that is busy.
 */
class DatabaseHealth implements HealthIndicator, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DatabaseHealth.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofSeconds(4);

    private final JdbcConnectionDetails database;
    private final String check;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("lectern-health"));
    private volatile boolean answers = true;
    private volatile long answered = System.nanoTime();
    private @Nullable Connection connection;

    DatabaseHealth(JdbcConnectionDetails database, String check) {
        this.database = database;
        this.check = check;
        PeriodicTask.start(timer, "lectern-health", TICK, TICK, this::ask);
    }

    @Override
    public Health health() {
        var fresh = System.nanoTime() - answered < FRESH.toNanos();
        return (answers && fresh ? Health.up() : Health.down()).build();
    }

    private void ask() {
        try (var statement = connected().createStatement()) {
            statement.execute(check);
            if (!answers) log.info("The database answers again");
            answered = System.nanoTime();
            answers = true;
        } catch (SQLException away) {
            if (answers) log.warn("The database does not answer as it should: {}", away.getMessage());
            answers = false;
            drop();
        } catch (RuntimeException | Error failure) {
            drop();
            throw failure;
        }
    }

    private Connection connected() throws SQLException {
        if (connection == null) connection = DriverManager.getConnection(database.getJdbcUrl(), properties());
        return connection;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.putAll(Timeouts.probe());
        if (database.getUsername() != null) properties.setProperty("user", database.getUsername());
        if (database.getPassword() != null) properties.setProperty("password", database.getPassword());
        return properties;
    }

    private void drop() {
        var broken = connection;
        connection = null;
        if (broken == null) return;
        try {
            broken.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            log.debug("A broken connection could not be dropped", alreadyGone);
        }
    }

    @Override
    public void close() {
        timer.execute(this::drop);
        timer.shutdown();
    }
}
