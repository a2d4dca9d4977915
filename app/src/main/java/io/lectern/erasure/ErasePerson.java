package io.lectern.erasure;

import io.lectern.kernel.id.UserId;
import io.lectern.terminal.TerminalProgress;
import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the command {@code erase} of the jar does. */
@Component
@ConditionalOnProperty(name = "lectern.command", havingValue = "erase")
class ErasePerson implements ApplicationRunner {
    private final PersonErasure erasure;
    private final UserId person;
    private final PrintStream terminal = System.out;

    ErasePerson(PersonErasure erasure, @Value("${lectern.argument}") String person) {
        this.erasure = erasure;
        this.person = UserId.of(person);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int streams;
        try (var progress = new TerminalProgress("streams")) {
            streams = erasure.erase(person, progress::show);
        }
        terminal.println("Erased what " + person + " wrote in " + streams + " streams.");
    }
}
