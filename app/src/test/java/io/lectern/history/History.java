package io.lectern.history;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Notes what clients do and are told, in however many threads, for {@link HistoryChecker} to judge. */
public final class History {
    private final Queue<Operation> ended = new ConcurrentLinkedQueue<>();
    private final Queue<WriteCall> writes = new ConcurrentLinkedQueue<>();

    /** A mark that no other command has. */
    public static String mark() {
        return UUID.randomUUID().toString();
    }

    /** A write begins now; as long as nothing else is said of it, it may be stored or not. */
    public WriteCall write(
            String client, String mark, String stream, String scope, long expected, Map<String, Object> changes) {
        var call = new WriteCall(new Write(
                client,
                mark,
                stream,
                scope,
                expected,
                changes,
                System.nanoTime(),
                Operation.NEVER,
                Outcome.UNKNOWN,
                Write.UNTOLD));
        writes.add(call);
        return call;
    }

    /** A read ends now. */
    public void read(String client, String stream, long asked, long version, Map<String, Object> content, long began) {
        ended.add(new Read(client, stream, asked, version, content, began, System.nanoTime()));
    }

    /** A client was told just now, without asking, that a stream has a version. */
    public void told(String client, String stream, long version) {
        read(client, stream, version, version, Map.of(), System.nanoTime());
    }

    /** A list was shown whole; it ends now, and so do the reads of all that is in it. */
    public void listed(String client, String scope, List<Read> items, long began) {
        ended.addAll(items);
        ended.add(new Listing(client, scope, items, began, System.nanoTime()));
    }

    public List<Operation> operations() {
        var all = new ArrayList<>(ended);
        for (var call : writes) all.add(call.write());
        return all;
    }

    /** Keeps it for another process, which reads it with {@link #add}. */
    public void save(Path file) {
        try (var out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(new ArrayList<>(operations()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes in what another process on this machine saved. */
    public void add(Path file) throws ClassNotFoundException {
        try (var in = new ObjectInputStream(Files.newInputStream(file))) {
            for (var operation : (List<?>) in.readObject()) ended.add((Operation) operation);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
