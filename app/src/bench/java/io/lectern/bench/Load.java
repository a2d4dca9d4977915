package io.lectern.bench;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Sends requests over some connections from one thread, so that little of the processor goes to it. */
final class Load implements AutoCloseable {
    private static final long PATIENCE = 60_000_000_000L;
    private static final long MILLISECOND = 1_000_000;
    private static final long GLANCE = 100_000;
    private static final int MOST_TARGETS = 20_000;

    private final Selector selector = Selector.open();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Deque<Operation.Target> targets;
    private final Server server;
    private final int connections;
    private LongStream.Builder nanos = LongStream.builder();
    private int errors;
    private int inTime;

    Load(Server server, int connections, Deque<Operation.Target> targets) throws IOException {
        this.server = server;
        this.connections = connections;
        this.targets = targets;
        for (var number = 0; number < connections; number++) idle.add(new Connection(server.address(), selector));
    }

    /** Each connection sends its next request when it has the answer to the one before. */
    Result saturate(Operation operation, int seconds) throws IOException {
        return run(operation, seconds, 0);
    }

    /** Requests are sent at times that do not depend on the answers, and are timed from when they should be sent. */
    Result offer(Operation operation, int seconds, int perSecond) throws IOException {
        return run(operation, seconds, 1_000_000_000L / perSecond);
    }

    private Result run(Operation operation, int seconds, long interval) throws IOException {
        nanos = LongStream.builder();
        errors = 0;
        inTime = 0;
        var next = System.nanoTime();
        var end = next + seconds * 1_000_000_000L;
        while (next < end || idle.size() < connections) {
            for (var now = System.nanoTime(); next < end && next <= now && !idle.isEmpty(); now = System.nanoTime()) {
                send(operation, interval == 0 ? now : next);
                next = interval == 0 ? now : next + interval;
            }
            if (interval == 0) next = System.nanoTime();
            await(interval > 0 && next < end && !idle.isEmpty() ? next - System.nanoTime() : 100 * MILLISECOND);
            receive(operation, end);
            if (System.nanoTime() > end + PATIENCE) throw new IOException(operation + " is not answered");
        }
        return new Result(inTime, seconds, errors, nanos.build().sorted().toArray());
    }

    private void send(Operation operation, long from) throws IOException {
        var target = operation.isOfTarget() ? targets.remove() : null;
        idle.remove().send(operation.request(server, target), target, from);
    }

    private void await(long patience) throws IOException {
        if (patience >= MILLISECOND) selector.select(patience / MILLISECOND);
        else if (selector.selectNow() == 0 && patience > 0) LockSupport.parkNanos(Math.min(patience, GLANCE));
    }

    private void receive(Operation operation, long end) throws IOException {
        var keys = selector.selectedKeys();
        for (var key : keys) {
            var connection = (Connection) key.attachment();
            if (!key.isValid() || !connection.receive()) continue;
            var now = System.nanoTime();
            nanos.add(now - connection.began());
            if (now <= end) inTime++;
            take(operation, connection);
            connection.renew();
            idle.add(connection);
        }
        keys.clear();
    }

    private void take(Operation operation, Connection connection) {
        var done = connection.status() / 100 == 2;
        if (!done) errors++;
        if (operation.isOfTarget()) targets.add(done ? operation.after(connection.target()) : connection.target());
        else if (done && operation == Operation.CREATE && targets.size() < MOST_TARGETS)
            targets.add(new Operation.Target(connection.header("location"), 0));
    }

    @Override
    public void close() throws IOException {
        for (var connection : idle) connection.close();
        selector.close();
    }
}
