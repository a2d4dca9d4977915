package io.lectern.history;

import io.lectern.history.Contradiction.Rule;
import java.util.function.Consumer;

/** What was acknowledged is stored once, as it was told; what was refused is not; any other command at most once. */
final class WriteRules {
    private final Run run;
    private final Consumer<Contradiction> found;

    WriteRules(Run run, Consumer<Contradiction> found) {
        this.run = run;
        this.found = found;
    }

    void check() {
        run.commands().forEach(this::check);
    }

    private void check(Command command) {
        if (command.stored.size() > 1) report(Rule.REPEATED_WRITE, "stored as " + command.stored, command);
        command.with(Outcome.ACKNOWLEDGED).forEach(write -> acknowledged(command, write));
        if (!command.isStored()) return;
        command.attempts.stream()
                .filter(write -> write.is(Outcome.REFUSED) || write.is(Outcome.FAILED))
                .forEach(write -> report(Rule.REFUSED_YET_STORED, "stored as " + command.only(), command));
        command.attempts.stream()
                .filter(write -> write.expected() != Write.ANY)
                .filter(write -> command.only().version() != write.expected() + 1)
                .forEach(write -> report(Rule.WRONG_VERSION, "stored as " + command.only(), command));
    }

    private void acknowledged(Command command, Write write) {
        if (write.changedNothing()) {
            if (command.isStored()) report(Rule.REPEATED_WRITE, "said to change nothing", command);
        } else if (!command.isStored()) {
            report(Rule.LOST_WRITE, "acknowledged as version " + write.version() + ", and not stored", command);
        } else if (!isAt(command.only(), write)) {
            report(Rule.WRONG_VERSION, "stored as " + command.only(), command);
        }
    }

    private static boolean isAt(StoredVersion stored, Write write) {
        return stored.version() == write.version() && stored.stream().equals(write.stream());
    }

    private void report(Rule rule, String sentence, Command command) {
        found.accept(new Contradiction(rule, sentence, command.attempts));
    }
}
