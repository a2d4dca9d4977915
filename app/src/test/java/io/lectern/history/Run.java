package io.lectern.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A run put in order: what clients did, beside what is stored, by command and by stream. */
final class Run {
    private final List<? extends Operation> operations;
    private final List<StoredVersion> stored;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Map<String, StoredStream> streams = new LinkedHashMap<>();

    /** @param stored in the order of the store */
    Run(List<? extends Operation> operations, List<StoredVersion> stored) {
        this.operations = operations;
        this.stored = stored;
        all(Write.class)
                .forEach(write -> commands.computeIfAbsent(write.mark(), mark -> new Command())
                        .attempts
                        .add(write));
        stored.forEach(this::take);
        all(Write.class).forEach(this::witness);
        all(Read.class).forEach(read -> stream(read.stream()).witness(read.version(), read));
        streams.values().forEach(StoredStream::settle);
    }

    List<StoredVersion> stored() {
        return stored;
    }

    Collection<Command> commands() {
        return commands.values();
    }

    Collection<StoredStream> streams() {
        return streams.values();
    }

    /** The command that a stored event comes from, null if nobody noted one. */
    Command of(StoredVersion version) {
        var command = commands.get(version.mark());
        return command != null && command.stored.contains(version) ? command : null;
    }

    StoredStream stream(String name) {
        return streams.getOrDefault(name, new StoredStream());
    }

    <T extends Operation> Stream<T> all(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The streams of a scope, as the commands say that created them. */
    Map<String, List<String>> scopes() {
        var scopes = new LinkedHashMap<String, List<String>>();
        for (var command : commands()) {
            if (!command.isStored() || command.only().version() > 0) continue;
            scopes.computeIfAbsent(command.first().scope(), scope -> new ArrayList<>())
                    .add(command.only().stream());
        }
        return scopes;
    }

    private void take(StoredVersion version) {
        var command = commands.get(version.mark());
        if (command != null) command.add(version);
        var from = of(version);
        streams.computeIfAbsent(version.stream(), name -> new StoredStream())
                .add(version, from == null ? null : from.first());
    }

    private void witness(Write write) {
        if (write.is(Outcome.ACKNOWLEDGED) || write.is(Outcome.REFUSED))
            stream(write.stream()).witness(write.version(), write);
    }
}
