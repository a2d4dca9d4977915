package io.lectern.history;

import io.lectern.history.Contradiction.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Whoever is refused for a version was told of one that was present at some moment meanwhile, and another. */
final class RefusalRules {
    private final Run run;
    private final Consumer<Contradiction> found;

    RefusalRules(Run run, Consumer<Contradiction> found) {
        this.run = run;
        this.found = found;
    }

    void check() {
        run.all(Write.class).filter(write -> write.is(Outcome.REFUSED)).forEach(this::check);
    }

    private void check(Write write) {
        var stream = run.stream(write.stream());
        var told = write.version() != Write.UNTOLD;
        var present = told ? write.version() : write.expected() + 1;
        if (!stream.has(present) || stream.impossibleBy(write.ended(), present))
            report("version " + present + " was not there yet", write);
        else if (present == write.expected()) report("it was meant for just that version", write);
        if (!told) return;
        var newer = stream.knownBefore(write.began(), present + 1);
        if (newer != null) report("version " + (present + 1) + " was known before", newer, write);
    }

    private void report(String sentence, Operation... operations) {
        found.accept(new Contradiction(Rule.FALSE_REFUSAL, sentence, List.of(operations)));
    }
}
