package io.lectern.history;

import io.lectern.history.Contradiction.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What was acknowledged before something else began comes before it in the order of the store. */
final class TimeRules {
    private final Run run;
    private final Consumer<Contradiction> found;

    TimeRules(Run run, Consumer<Contradiction> found) {
        this.run = run;
        this.found = found;
    }

    void check() {
        var began = new ArrayList<>(
                run.commands().stream().filter(Command::isStored).toList());
        var ended = new ArrayList<>(began);
        began.sort(Comparator.comparingLong(command -> command.first().began()));
        ended.sort(Comparator.comparingLong(command -> command.decisive().ended()));
        check(began, ended);
    }

    private void check(List<Command> began, List<Command> ended) {
        Command newest = null;
        var next = 0;
        for (var command : began) {
            for (; ended.get(next).decisive().ended() < command.first().began(); next++)
                if (newest == null || index(ended.get(next)) > index(newest)) newest = ended.get(next);
            if (newest != null && index(newest) > index(command)) report(newest, command);
        }
    }

    private void report(Command before, Command after) {
        var sentence = "acknowledged at index " + index(before) + " before what is at index " + index(after) + " began";
        found.accept(new Contradiction(Rule.ORDER_AGAINST_TIME, sentence, List.of(before.decisive(), after.first())));
    }

    private static long index(Command command) {
        return command.only().index();
    }
}
