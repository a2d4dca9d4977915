package io.lectern.bench;

import java.util.function.DoubleSupplier;

/**
 * One load of one server, which takes turns with others: what a machine does in one minute and not in the next is then
 * met by all of them alike.
 *
 * @param serverCpu the seconds of processor that the server has taken so far
 */
record Turn(String load, boolean isWrite, String server, DoubleSupplier serverCpu, Work work) {

    /** What is made ready before it is timed. */
    interface Work {
        Ready ready(int connections) throws Exception;
    }

    /** What is timed. */
    interface Ready extends AutoCloseable {
        Result run(int seconds) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Inserts without a server between. */
    static Turn inserts(String name, Work work) {
        return new Turn(name, true, name, () -> 0, work);
    }

    /** Over connections of which each sends its next request when it has the answer to the one before. */
    static Turn requests(Contender contender, Operation operation) {
        Work work = connections -> contender.saturated(operation, connections);
        return of(contender.server(), operation.label(), operation != Operation.READ, work);
    }

    /** At times that do not depend on the answers. */
    static Turn offered(Contender contender, Operation operation, int perSecond) {
        var load = operation.label() + ", " + perSecond + "/s offered";
        return of(contender.server(), load, false, connections -> contender.offered(operation, connections, perSecond));
    }

    private static Turn of(Server server, String load, boolean isWrite, Work work) {
        return new Turn(load, isWrite, server.name(), server::cpuSeconds, work);
    }

    /** Once, with the processor time of the server and of the database. */
    Row take(Postgres postgres, int connections, int seconds) throws Exception {
        try (var ready = work.ready(connections)) {
            postgres.checkpoint();
            var server = serverCpu.getAsDouble();
            var database = postgres.cpuSeconds();
            var result = ready.run(seconds);
            var databaseCpu = postgres.cpuSeconds() - database;
            var ownCpu = serverCpu.getAsDouble() - server;
            return new Row(load, isWrite, connections, this.server, result, ownCpu, databaseCpu);
        }
    }
}
