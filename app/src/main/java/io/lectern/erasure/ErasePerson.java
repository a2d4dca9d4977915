package io.lectern.erasure;

import io.lectern.erasure.PersonErasure.Erased;
import io.lectern.kernel.id.UserId;
import io.lectern.terminal.TerminalProgress;
import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the command {@code erase} of the jar does. */
@Component
@ConditionalOnProperty(name = "lectern.command", havingValue = "erase")
class ErasePerson implements ApplicationRunner, ExitCodeGenerator {
    private final PersonErasure erasure;
    private final UserId person;
    private final PrintStream terminal = System.out;
    private boolean isWhole;

    ErasePerson(PersonErasure erasure, @Value("${lectern.argument}") String person) {
        this.erasure = erasure;
        this.person = UserId.of(person);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Erased erased;
        try (var progress = new TerminalProgress("streams")) {
            erased = erasure.erase(person, progress);
        }
        isWhole = erased.left() == 0;
        terminal.println("Erased what " + person + " wrote in " + erased.streams() + " streams."
                + (isWhole
                        ? ""
                        : " Words are left in " + erased.left() + " that are written meanwhile: have " + person
                                + " signed out, and say it again."));
    }

    @Override
    public int getExitCode() {
        return isWhole ? 0 : 1;
    }
}
