package io.lectern.store.verify;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.start.StartException;
import io.lectern.store.seal.LogSeal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Compares the store with a seal that somebody kept elsewhere, where nobody could write it anew. */
class KeptSeal {
    private static final String FITS = """
            select exists (select from store.domain_event e join store.event_hash h using (global_index)
                            where e.event_identifier = ? and encode(h.hash, 'hex') = ?)""";

    private final JdbcClient jdbc;
    private final SigningKeys keys;

    KeptSeal(JdbcClient jdbc, SigningKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /**
     * Reads one.
     *
     * @throws StartException if the file holds none
     */
    static LogSeal read(Path file) {
        try {
            var seal = JSON.readValue(Files.readAllBytes(file), LogSeal.class);
            if (seal != null && hasAllMembers(seal)) return seal;
            throw new StartException(file + " cannot be read as a seal: members are missing");
        } catch (IOException | JacksonException unreadable) {
            throw new StartException(file + " cannot be read as a seal", unreadable);
        }
    }

    private static boolean hasAllMembers(LogSeal seal) {
        return Stream.of(seal.eventId(), seal.time(), seal.hash(), seal.keyId(), seal.signature())
                .allMatch(Objects::nonNull);
    }

    /** What is wrong with one from a file, if anything is. */
    Optional<String> compare(Path file, LogSeal seal) {
        if (!keys.verifies(seal.keyId(), seal.signed(), seal.signature()))
            return Optional.of("The seal in " + file + " is not signed by a key of this database");
        return fits(seal)
                ? Optional.empty()
                : Optional.of("The seal in " + file + " does not fit: event " + seal.eventId() + " of " + seal.time()
                        + ", or one before it, was changed, removed or inserted after that, and hashes were written"
                        + " anew; or the database was restored to a time before it");
    }

    private boolean fits(LogSeal seal) {
        return jdbc.sql(FITS)
                .params(seal.eventId(), seal.hash())
                .query(Boolean.class)
                .single();
    }
}
