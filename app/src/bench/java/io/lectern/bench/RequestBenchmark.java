package io.lectern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Lectern answers beside a stock Axon application and bare inserts, in turns on one PostgreSQL. */
class RequestBenchmark {
    private static final Logger log = LoggerFactory.getLogger(RequestBenchmark.class);
    private static final int WARM_UP = Integer.getInteger("lectern.bench.warmUp", 120);
    private static final int SECONDS = Integer.getInteger("lectern.bench.seconds", 5);
    private static final int ROUNDS = Integer.getInteger("lectern.bench.rounds", 2);
    private static final int OFFERED = Integer.getInteger("lectern.bench.offered", 200);
    private static final int OFFERED_CONNECTIONS = 32;
    private static final List<Integer> CONNECTIONS = Stream.of(
                    System.getProperty("lectern.bench.connections", "1,8,32,256")
                            .split(","))
            .map(Integer::valueOf)
            .toList();

    @TempDir(factory = OnDisk.class)
    private Path folder;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    @Test
    void besideOthers() throws Exception {
        try (var postgres = Postgres.start(folder.resolve("postgres"));
                var started = Contenders.start(postgres, folder)) {
            var contenders = started.servers().stream().map(Contender::new).toList();
            warmUp(contenders);
            var turns = new ArrayList<>(inserts(postgres));
            for (var operation : Operation.values()) turns.addAll(requests(contenders, operation));
            for (var connections : CONNECTIONS)
                for (var round = 0; round < ROUNDS; round++) for (var turn : turns) take(turn, postgres, connections);
            if (OFFERED > 0)
                for (var contender : contenders)
                    take(Turn.offered(contender, Operation.CREATE, OFFERED), postgres, OFFERED_CONNECTIONS);
        }
        print();
        assertThat(rows.values()).isNotEmpty().allMatch(row -> row.result().errors() == 0);
    }

    /** In turns as well, so that all are equally long from their last warm-up when they are measured. */
    private static void warmUp(List<Contender> contenders) throws IOException {
        for (var contender : contenders) contender.begin(Collections.max(CONNECTIONS));
        var slice = Operation.values().length;
        for (var second = 0; second < WARM_UP; second += slice)
            for (var contender : contenders) contender.warmUp(slice);
    }

    private List<Turn> inserts(Postgres postgres) throws Exception {
        var database = postgres.create("inserts");
        InsertLoop.run(database, OFFERED_CONNECTIONS, Math.min(WARM_UP, SECONDS));
        var inserts = new ArrayList<Turn>();
        Turn.Work byJdbc = connections -> seconds -> InsertLoop.run(database, connections, seconds);
        inserts.add(Turn.inserts(InsertLoop.LABEL, byJdbc));
        Pgbench.installed().ifPresent(pgbench -> {
            Turn.Work work =
                    connections -> seconds -> pgbench.run(postgres.port(), "inserts", folder, connections, seconds);
            inserts.add(Turn.inserts(Pgbench.LABEL, work));
        });
        return inserts;
    }

    private static List<Turn> requests(List<Contender> contenders, Operation operation) {
        return contenders.stream()
                .filter(contender -> contender.server().operations().contains(operation))
                .map(contender -> Turn.requests(contender, operation))
                .toList();
    }

    private void take(Turn turn, Postgres postgres, int connections) throws Exception {
        var row = turn.take(postgres, connections, SECONDS);
        log.info("{}", row.beside(List.of()));
        rows.merge(row.load() + " " + connections + " " + row.server(), row, Row::and);
    }

    private void print() {
        var sorted = rows.values().stream()
                .sorted(Comparator.comparing(Row::load).thenComparing(Row::connections))
                .map(row -> row.beside(List.copyOf(rows.values())))
                .toList();
        log.info("\n{}\n{}", Row.HEAD, String.join("\n", sorted));
    }
}
