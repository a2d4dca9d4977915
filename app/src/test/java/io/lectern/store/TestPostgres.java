package io.lectern.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** A PostgreSQL for all tests of a process, which ends with it. */
public final class TestPostgres {
    private static final EmbeddedPostgres SERVER = start();
    private static final Thread STOP = new Thread(TestPostgres::stop, "end of PostgreSQL");

    static {
        Runtime.getRuntime().addShutdownHook(STOP);
    }

    private TestPostgres() {}

    public static String fresh() {
        return create("");
    }

    /** One that holds what another does, to which nobody is connected. */
    public static String copyOf(String url) {
        return create(" TEMPLATE " + url.replaceFirst("\\?.*", "").replaceFirst(".*/", ""));
    }

    /**
     * Has it end after the application that is being started: beside it, each part of that would wait for connections
     * in vain.
     */
    public static void endAfterApplications() {
        if (Runtime.getRuntime().removeShutdownHook(STOP))
            SpringApplication.getShutdownHandlers().add(TestPostgres::stop);
    }

    private static String create(String from) {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + from);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop() {
        try {
            SERVER.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
