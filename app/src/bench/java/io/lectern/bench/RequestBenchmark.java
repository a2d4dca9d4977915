package io.lectern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Lectern answers beside a stock Axon application and bare inserts, one after the other on one PostgreSQL.
 */
class RequestBenchmark {
    static final String INSERTS = "INSERT by JDBC";
    static final String STOCK = "stock Axon";
    private static final Logger log = LoggerFactory.getLogger(RequestBenchmark.class);
    private static final int WARM_UP = Integer.getInteger("lectern.bench.warmUp", 120);
    /** The first ones come slowly: some servers make a table at the first request that needs it. */
    private static final int FIRST_PER_SECOND = 20;

    private static final int WARM_UP_CONNECTIONS = 32;
    private static final int SECONDS = Integer.getInteger("lectern.bench.seconds", 10);
    private static final int ROUNDS = Integer.getInteger("lectern.bench.rounds", 1);
    private static final int OFFERED = Integer.getInteger("lectern.bench.offered", 200);
    private static final String NODE_PROGRAM = System.getProperty("lectern.bench.nodeProgram", "");
    private static final String OLDER_JAR = System.getProperty("lectern.bench.olderJar", "");
    private static final List<Integer> CONNECTIONS = Stream.of(
                    System.getProperty("lectern.bench.connections", "1,8,32,256")
                            .split(","))
            .map(Integer::valueOf)
            .toList();

    /** On the disk that the build is on: the usual folder may be in memory, where nothing is durable. */
    @TempDir(factory = OnDisk.class)
    private Path folder;

    private final List<Row> rows = new ArrayList<>();

    @Test
    void besideOthers() throws Exception {
        var token = Token.in(folder);
        try (var postgres = Postgres.start(folder.resolve("postgres"))) {
            var databases = new Databases(
                    postgres.create("inserts"),
                    postgres.create("stock"),
                    postgres.create("lectern"),
                    postgres.create("node"),
                    postgres.create("older"));
            for (var round = 0; round < ROUNDS; round++) {
                rows.clear();
                measureInserts(postgres, databases.inserts());
                try (var stock = Server.stock(folder.resolve("stock.log"), databases.stock(), token)) {
                    measure(postgres, stock);
                }
                if (!NODE_PROGRAM.isEmpty())
                    try (var node = Server.node(folder.resolve("node.log"), Path.of(NODE_PROGRAM), databases.node())) {
                        measure(postgres, node);
                    }
                if (!OLDER_JAR.isEmpty()) measureOlder(postgres, databases.older());
                try (var lectern = Server.lectern(folder.resolve("lectern.log"), databases.lectern(), token)) {
                    measure(postgres, lectern);
                }
                print();
            }
        }
        assertThat(rows).isNotEmpty().allMatch(row -> row.result().errors() == 0);
    }

    /** Where each has its own. */
    private record Databases(String inserts, String stock, String lectern, String node, String older) {}

    /** With a data folder of its own: a folder belongs to one database. */
    private void measureOlder(Postgres postgres, String database) throws Exception {
        var own = Token.in(folder.resolve("older"));
        var log = folder.resolve("older.log");
        try (var older = Server.lectern("older Lectern", Path.of(OLDER_JAR), log, database, own)) {
            measure(postgres, older);
        }
    }

    private void measureInserts(Postgres postgres, String database) throws Exception {
        InsertLoop.run(database, WARM_UP_CONNECTIONS, Math.min(WARM_UP, SECONDS));
        for (var connections : CONNECTIONS)
            measure(postgres, INSERTS, connections, () -> InsertLoop.run(database, connections, SECONDS));
        var pgbench = Pgbench.installed();
        if (pgbench.isPresent())
            for (var connections : CONNECTIONS) {
                Run run = () -> pgbench.get().run(postgres.port(), "inserts", folder, connections, SECONDS);
                measure(postgres, Pgbench.LABEL, connections, run);
            }
    }

    private void measure(Postgres postgres, String inserts, int connections, Run run) throws Exception {
        measure(postgres, new Measured(inserts, () -> 0), inserts, true, connections, run);
    }

    private void measure(Postgres postgres, Server server) throws Exception {
        var measured = new Measured(server.name(), server::cpuSeconds);
        var targets = new ArrayDeque<Operation.Target>();
        try (var load = new Load(server, WARM_UP_CONNECTIONS, targets)) {
            warmUp(server, load, targets);
        }
        for (var connections : CONNECTIONS)
            try (var load = new Load(server, connections, targets)) {
                for (var operation : server.operations()) {
                    load.saturate(operation, 1);
                    var isWrite = operation != Operation.READ;
                    Run run = () -> load.saturate(operation, SECONDS);
                    measure(postgres, measured, operation.label(), isWrite, connections, run);
                }
            }
        if (OFFERED == 0) return;
        try (var load = new Load(server, WARM_UP_CONNECTIONS, targets)) {
            var name = Operation.CREATE.label() + ", " + OFFERED + "/s offered";
            Run run = () -> load.offer(Operation.CREATE, SECONDS, OFFERED);
            measure(postgres, measured, name, false, WARM_UP_CONNECTIONS, run);
        }
    }

    /** By all requests in turns, under the load that is measured: what is answered seldom is compiled late. */
    private static void warmUp(Server server, Load load, Deque<Operation.Target> targets) throws IOException {
        for (var operation : server.operations())
            if (!operation.isOfTarget()) load.offer(operation, 1, FIRST_PER_SECOND);
        while (targets.size() < Collections.max(CONNECTIONS) + WARM_UP_CONNECTIONS)
            assertThat(load.saturate(Operation.CREATE, 1).errors()).isZero();
        for (var end = System.nanoTime() + WARM_UP * 1_000_000_000L; System.nanoTime() < end; )
            for (var operation : server.operations()) load.saturate(operation, 1);
    }

    private interface Run {
        Result run() throws Exception;
    }

    /** What answers, and the processor time that it has taken beside the database's. */
    private record Measured(String name, DoubleSupplier cpuSeconds) {}

    private void measure(Postgres postgres, Measured server, String name, boolean isWrite, int connections, Run run)
            throws Exception {
        postgres.checkpoint();
        var serverBefore = server.cpuSeconds().getAsDouble();
        var databaseBefore = postgres.cpuSeconds();
        var result = run.run();
        var databaseCpu = postgres.cpuSeconds() - databaseBefore;
        var serverCpu = server.cpuSeconds().getAsDouble() - serverBefore;
        rows.add(new Row(name, isWrite, connections, server.name(), result, serverCpu, databaseCpu));
        log.info("{}", rows.get(rows.size() - 1).beside(rows));
    }

    private void print() {
        var sorted = rows.stream()
                .sorted(Comparator.comparing(Row::load).thenComparing(Row::connections))
                .map(row -> row.beside(rows))
                .toList();
        log.info("\n{}\n{}", Row.HEAD, String.join("\n", sorted));
    }

    static final class OnDisk implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        }
    }
}
