package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.history.HistoryChecker;
import io.lectern.history.StoredVersion;
import io.lectern.store.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people were told and shown is explained by what is stored, whatever crashes while they write and read. One round
 * by default; {@code -Dlectern.crash.rounds=10} for more.
 */
class CrashIT {
    private static final Logger log = LoggerFactory.getLogger(CrashIT.class);
    private static final int ROUNDS = Integer.getInteger("lectern.crash.rounds", 1);
    private static final int SOME = 15;

    private static final String BREAK = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    @Test
    void itsDatabaseAndItselfAreKilled(@TempDir Path data) throws Exception {
        var lectern = LecternProcess.start(data);
        var ada = lectern.as("ada");
        try (var crowd = new CrashClients(space(ada), List.of(ada))) {
            for (var round = 0; round < ROUNDS; round++) {
                crowd.awaitMore(SOME);
                ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                                .get(0)))
                        .orElseThrow()
                        .destroyForcibly();
                crowd.awaitMore(SOME);
                lectern.kill();
                lectern = LecternProcess.start(data);
                crowd.replace(0, lectern.as("ada"));
                crowd.awaitMore(SOME);
                crowd.judge();
            }
            log.info("Embedded, {} rounds: {}", ROUNDS, crowd.answers());
            new HistoryChecker(crowd.end().operations(), StoredVersion.readEmbedded(data)).judge();
        } finally {
            lectern.close();
        }
    }

    @Test
    void oneOfTwoNodesIsKilledInTurn(@TempDir Path data) throws Exception {
        var database = TestPostgres.fresh();
        var settings = new String[] {"--spring.datasource.url=" + database, "--lectern.demo.enabled=true"};
        var nodes = new ArrayList<LecternProcess>();
        try {
            for (var node = 0; node < 2; node++) nodes.add(LecternProcess.start(data, settings));
            var apis = nodes.stream().map(node -> node.as("ada")).toList();
            try (var crowd = new CrashClients(space(apis.get(0)), apis)) {
                for (var round = 0; round < ROUNDS; round++) {
                    var victim = round % 2;
                    crowd.awaitMore(SOME);
                    breakSessions(database);
                    nodes.get(victim).kill();
                    nodes.set(victim, LecternProcess.start(data, settings));
                    crowd.replace(victim, nodes.get(victim).as("ada"));
                    crowd.awaitMore(SOME);
                    crowd.judge();
                }
                log.info("Two nodes, {} rounds: {}", ROUNDS, crowd.answers());
                new HistoryChecker(crowd.end().operations(), StoredVersion.read(database)).judge();
            }
        } finally {
            nodes.forEach(LecternProcess::close);
        }
    }

    private static void breakSessions(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute(BREAK);
        }
    }

    private static String space(Api ada) {
        var made = ada.post("/api/spaces", "{\"name\":\"Biology\"}");
        assertThat(made.status()).isEqualTo(201);
        return made.id();
    }
}
