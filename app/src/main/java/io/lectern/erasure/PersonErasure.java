package io.lectern.erasure;

import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Problem.StillRunning;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.privacy.ErasedPeople;
import io.lectern.kernel.privacy.PersonalDataEncryption;
import io.lectern.kernel.privacy.PersonalRows;
import io.lectern.kernel.stream.Categories;
import io.lectern.terminal.Progress;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Erases everything that a person wrote, and what was written about them under their key; what they did stays. */
@Component
class PersonErasure {
    private static final Logger log = LoggerFactory.getLogger(PersonErasure.class);
    private static final ActorId ACTOR = ActorId.policy("erasure");
    /** What was on its way when it began is found by a second look; what comes after that is written anew. */
    private static final int LOOKS = 2;

    private final PersonalDataEncryption encryption;
    private final ErasedPeople people;
    private final Commands commands;
    private final Categories categories;
    private final List<PersonalRows> rows;

    PersonErasure(
            PersonalDataEncryption encryption,
            ErasedPeople people,
            Commands commands,
            Categories categories,
            List<PersonalRows> rows) {
        this.encryption = encryption;
        this.people = people;
        this.commands = commands;
        this.categories = categories;
        this.rows = rows;
    }

    /**
     * What came of it.
     *
     * @param streams how many streams held words
     * @param left how many hold some that the person has written meanwhile
     */
    record Erased(int streams, int left) {}

    /**
     * Erases stream by stream; after an interruption it can be done again.
     *
     * @param progress in streams
     */
    Erased erase(UserId person, Progress progress) {
        people.add(person);
        var done = 0;
        var streams = encryption.streamsOf(person);
        for (var look = 1; look <= LOOKS && !streams.isEmpty(); look++) {
            var all = done + streams.size();
            for (var stream : streams) if (erase(stream, person)) progress.show(++done, all);
            streams = encryption.streamsOf(person);
        }
        rows.forEach(kind -> kind.erase(person));
        return new Erased(done, encryption.streamsOf(person).size());
    }

    /** Not if others write there all the time: it is tried at the next look. */
    private boolean erase(String stream, UserId person) {
        try {
            erasure(stream, person).ifPresent(command -> commands.sendAs(ACTOR, command));
        } catch (StillRunning busy) {
            log.debug("{} is written all the time", stream, busy);
            return false;
        }
        encryption.erase(person, stream);
        return true;
    }

    /** Nothing for what a service told: no view shows it, and its words are gone with their key. */
    private Optional<StreamCommand> erasure(String stream, UserId person) {
        var category = categories.of(stream);
        if (category.isEmpty()) return Optional.empty();
        var command = category.get().erasure(stream, person);
        if (command.isEmpty()) throw new IllegalStateException("Nothing can erase words of " + stream);
        return command;
    }
}
