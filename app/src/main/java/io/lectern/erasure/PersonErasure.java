package io.lectern.erasure;

import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.privacy.ErasedPeople;
import io.lectern.kernel.privacy.PersonalDataEncryption;
import io.lectern.kernel.privacy.PersonalRows;
import io.lectern.kernel.stream.Categories;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Erases everything that a person wrote, and what was written about them under their key; what they did stays. */
@Component
class PersonErasure {
    private static final ActorId ACTOR = ActorId.policy("erasure");

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

    /** Is told how many streams are done, and of how many. */
    interface Progress {
        void accept(int done, int all);
    }

    /**
     * Erases stream by stream; after an interruption it can be done again.
     *
     * @return how many streams held words
     */
    int erase(UserId person, Progress progress) {
        people.add(person);
        var done = 0;
        for (var streams = encryption.streamsOf(person); !streams.isEmpty(); streams = encryption.streamsOf(person)) {
            var all = done + streams.size();
            for (var stream : streams) {
                erasure(stream, person).ifPresent(command -> commands.sendAs(ACTOR, command));
                encryption.erase(person, stream);
                progress.accept(++done, all);
            }
        }
        rows.forEach(kind -> kind.erase(person));
        return done;
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
