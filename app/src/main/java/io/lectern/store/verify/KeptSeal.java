package io.lectern.store.verify;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.store.seal.LogSeal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    /** What is wrong, if anything is. */
    Optional<String> compare(Path file) {
        try {
            return compare(file, JSON.readValue(Files.readAllBytes(file), LogSeal.class));
        } catch (IOException | JacksonException unreadable) {
            return Optional.of("The file " + file + " cannot be read as a seal");
        }
    }

    private Optional<String> compare(Path file, LogSeal seal) {
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
