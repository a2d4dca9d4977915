package io.lectern.messages;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Fingerprinted;
import io.lectern.kernel.message.Problem.KeyReused;
import io.lectern.kernel.message.Problem.StillRunning;
import io.lectern.kernel.privacy.PersonalRows;
import io.lectern.kernel.stream.VersionHashes;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes a request that is repeated with the same {@code Idempotency-Key} happen once
 * (draft-ietf-httpapi-idempotency-key). A key is kept in the command's own transaction with the stream and version that
 * it made; the answer is read again from there, so nothing of it needs to be stored and access is decided anew.
 */
@Component
class Retries implements PersonalRows {
    private final JdbcClient jdbc;
    private final VersionHashes hashes;

    Retries(JdbcClient jdbc, VersionHashes hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    private record Done(
            String fingerprint,
            String stream,
            long version,
            @Nullable String hash) {}

    /**
     * Waits for a twin of the request that is still in flight, for 3.5 s at most, within what an answer may take.
     *
     * @throws AlreadyDone if it was done before
     * @throws KeyReused if the key was used for something else
     * @throws StillRunning if the twin takes too long
     */
    void stopIfDone(Message<?> command) {
        var key = text(command, RequestMetadata.RETRY_KEY);
        if (key == null) return;
        var caller = text(command, Metadata.ACTOR);
        waitForTwin(caller + " " + key);
        find(caller, key).filter(this::isOfThisHistory).ifPresent(done -> {
            if (!done.fingerprint().equals(fingerprint(command))) throw new KeyReused();
            throw new AlreadyDone(new Outcome(done.stream(), done.version()));
        });
    }

    /** Keeps what a command came to, together with what it stores. */
    void remember(Message<?> command, Outcome outcome) {
        if (text(command, RequestMetadata.RETRY_KEY) == null) return;
        // What begins a stream is stored after its handler, and only then has an event to name: last of all.
        CurrentUnitOfWork.get().onPrepareCommit(storing -> storing.onPrepareCommit(stored -> keep(command, outcome)));
    }

    private void keep(Message<?> command, Outcome outcome) {
        jdbc.sql("""
                                insert into messages.retry (caller, key, fingerprint, stream, version, mark)
                                values (:caller, :key, :fingerprint, :stream, :version, :mark)
                                on conflict (caller, key) do update set fingerprint = excluded.fingerprint,
                                stream = excluded.stream, version = excluded.version, mark = excluded.mark,
                                at = excluded.at""")
                .param("caller", text(command, Metadata.ACTOR))
                .param("key", text(command, RequestMetadata.RETRY_KEY))
                .param("fingerprint", fingerprint(command))
                .param("stream", outcome.stream())
                .param("version", outcome.version())
                .param(
                        "mark",
                        hashes.inTransaction(outcome.stream(), outcome.version())
                                .orElse(null))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from messages.retry where at < now() - interval '24 hours'")
                .update();
    }

    @Override
    public void erase(UserId person) {
        jdbc.sql("delete from messages.retry where caller = :caller")
                .param("caller", person.value())
                .update();
    }

    private void waitForTwin(String name) {
        try {
            jdbc.sql("select set_config('lock_timeout', '3500ms', true)")
                    .query()
                    .singleValue();
            jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                    .param("name", name)
                    .query()
                    .singleValue();
            jdbc.sql("select set_config('lock_timeout', '0', true)").query().singleValue();
        } catch (CannotAcquireLockException e) {
            throw new StillRunning();
        }
    }

    // Kept without a hash: before those were kept, or of what stores no event.
    private boolean isOfThisHistory(Done done) {
        return done.hash() == null
                || hashes.inTransaction(done.stream(), done.version()).equals(Optional.of(done.hash()));
    }

    private Optional<Done> find(@Nullable String caller, String key) {
        return jdbc.sql("""
                        select fingerprint, stream, version, mark as hash from messages.retry
                        where caller = :caller and key = :key and at > now() - interval '24 hours'""")
                .param("caller", caller)
                .param("key", key)
                .query(Done.class)
                .optional();
    }

    private static String fingerprint(Message<?> command) {
        var request = String.valueOf(text(command, RequestMetadata.FINGERPRINT));
        return command.getPayload() instanceof Fingerprinted wish
                ? Sha256.hex((request + wish.fingerprint()).getBytes(StandardCharsets.UTF_8))
                : request;
    }

    private static @Nullable String text(Message<?> message, String name) {
        return (String) message.getMetaData().get(name);
    }
}
