package io.lectern.bench;

import java.util.List;
import java.util.Locale;

/** One load of one server, as a row of a table in Markdown. */
record Row(
        String load,
        boolean isWrite,
        int connections,
        String server,
        Result result,
        double serverCpu,
        double databaseCpu) {
    static final String HEAD = """
            | request | connections | server | a second | × inserts by pgbench | × inserts by JDBC | × stock Axon \
            | × Node | p50 ms | p95 ms | p99 ms \
            | max ms | errors | server CPU ms | database CPU ms |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|""";

    /** This one and another of the same load, server and connections. */
    Row and(Row other) {
        var both = result.and(other.result);
        return new Row(
                load, isWrite, connections, server, both, serverCpu + other.serverCpu, databaseCpu + other.databaseCpu);
    }

    /** With what it is of others that had the same load in this run; of inserts, with as many connections. */
    String beside(List<Row> others) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.0f | %s | %s | %s | %s | %.2f | %.2f | %.2f | %.0f | %d | %.2f | %.2f |",
                load,
                connections,
                server,
                result.perSecond(),
                isWrite ? times(others, Pgbench.LABEL, Pgbench.LABEL) : "",
                isWrite ? times(others, InsertLoop.LABEL, InsertLoop.LABEL) : "",
                times(others, Server.STOCK, load),
                times(others, Server.NODE, load),
                result.millis(0.5),
                result.millis(0.95),
                result.millis(0.99),
                result.millis(1),
                result.errors(),
                serverCpu * 1e3 / result.count(),
                databaseCpu * 1e3 / result.count());
    }

    private String times(List<Row> others, String name, String ofLoad) {
        return others.stream()
                .filter(other -> other.server.equals(name) && other.load.equals(ofLoad))
                .filter(other -> other.connections == connections)
                .map(other -> String.format(Locale.ROOT, "%.3f", result.perSecond() / other.result.perSecond()))
                .findFirst()
                .orElse("");
    }
}
