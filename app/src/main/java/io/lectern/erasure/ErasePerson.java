package io.lectern.erasure;

import io.lectern.kernel.id.UserId;
import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the command {@code erase} of the jar does. */
@Component
@ConditionalOnProperty(ErasePerson.WHOM)
class ErasePerson implements ApplicationRunner {
    static final String WHOM = "lectern.erase";
    private static final int EACH = 100;

    private final PersonErasure erasure;
    private final UserId person;
    private final PrintStream terminal = System.out;

    ErasePerson(PersonErasure erasure, @Value("${" + WHOM + "}") String person) {
        this.erasure = erasure;
        this.person = UserId.of(person);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var streams = erasure.erase(person, this::print);
        terminal.println("Erased what " + person + " wrote in " + streams + " streams.");
    }

    private void print(int done, int all) {
        if (done % EACH == 0) terminal.println(done + " of " + all + " streams");
    }
}
