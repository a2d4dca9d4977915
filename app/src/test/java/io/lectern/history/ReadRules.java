package io.lectern.history;

import io.lectern.history.Contradiction.Rule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whoever is shown something is shown a prefix of its stream, and no older one than anybody knew before. */
final class ReadRules {
    private final Run run;
    private final Consumer<Contradiction> found;

    ReadRules(Run run, Consumer<Contradiction> found) {
        this.run = run;
        this.found = found;
    }

    void check() {
        run.all(Read.class).forEach(this::check);
        run.all(Write.class)
                .filter(Write::changedNothing)
                .map(write -> new Read(
                        write.client(),
                        write.stream(),
                        Read.PRESENT,
                        write.version(),
                        write.changes(),
                        write.began(),
                        write.ended()))
                .forEach(this::check);
    }

    private void check(Read read) {
        var stream = run.stream(read.stream());
        if (read.asked() == Read.PRESENT) checkAge(read, stream);
        else if (read.version() != read.asked()) report(Rule.WRONG_VERSION, "another than was asked for", read);
        if (read.version() == Read.ABSENT) return;
        if (!stream.has(read.version())) report(Rule.READ_BEFORE_WRITE, "such a version is not stored", read);
        else checkContent(read, stream);
    }

    private void checkAge(Read read, StoredStream stream) {
        var newer = stream.knownBefore(read.began(), read.version() + 1);
        if (newer != null)
            report(Rule.STALE_READ, "version " + (read.version() + 1) + " was known before", newer, read);
    }

    private void checkContent(Read read, StoredStream stream) {
        if (stream.impossibleBy(read.ended(), read.version()))
            report(Rule.READ_BEFORE_WRITE, "its write had not begun", read);
        var content = stream.content(read.version());
        if (content == null || content.entrySet().containsAll(read.content().entrySet())) return;
        report(Rule.WRONG_CONTENT, "version " + read.version() + " is " + content, read);
    }

    private void report(Rule rule, String sentence, Operation... operations) {
        found.accept(new Contradiction(rule, sentence, Stream.of(operations).toList()));
    }
}
