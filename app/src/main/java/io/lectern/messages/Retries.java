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

    /**
     * What is kept under a key.
     *
     * @param fresh whether this request is the first to use it within 24 hours
     */
    private record Kept(
            String fingerprint,
            String stream,
            long version,
            @Nullable String hash,
            boolean fresh) {}

    /**
     * Takes the request's key, which waits for a twin of the request that is still in flight: for 3.5 s at most, within
     * what an answer may take.
     *
     * @throws AlreadyDone if it was done before
     * @throws KeyReused if the key was used for something else
     * @throws StillRunning if the twin takes too long
     */
    void stopIfDone(Message<?> command) {
        if (text(command, RequestMetadata.RETRY_KEY) == null) return;
        var kept = take(command);
        if (kept.fresh() || !isOfThisTimeline(kept)) return;
        if (!kept.fingerprint().equals(fingerprint(command))) throw new KeyReused();
        throw new AlreadyDone(new Outcome(kept.stream(), kept.version()));
    }

    /** Keeps what a command came to, together with what it stores. */
    void remember(Message<?> command, Outcome outcome) {
        if (text(command, RequestMetadata.RETRY_KEY) == null) return;
        // What begins a stream is stored after its handler, and only then has an event to name: last of all.
        CurrentUnitOfWork.get().onPrepareCommit(storing -> storing.onPrepareCommit(stored -> keep(command, outcome)));
    }

    private Kept take(Message<?> command) {
        try {
            return jdbc.sql("""
                            with patience as materialized (select set_config('lock_timeout', '3500ms', true))
                            insert into messages.retry as kept (caller, key, fingerprint, stream, version)
                            select :caller, :key, '', '', 0 from patience
                            on conflict (caller, key) do update set key = excluded.key
                            returning fingerprint, stream, version, mark as hash,
                            xmax = 0 or at < now() - interval '24 hours' as fresh""")
                    .param("caller", text(command, Metadata.ACTOR))
                    .param("key", text(command, RequestMetadata.RETRY_KEY))
                    .query(Kept.class)
                    .single();
        } catch (CannotAcquireLockException e) {
            throw new StillRunning();
        }
    }

    private void keep(Message<?> command, Outcome outcome) {
        jdbc.sql("""
                        update messages.retry
                        set fingerprint = :fingerprint, stream = :stream, version = :version, mark = :mark, at = now()
                        where caller = :caller and key = :key""")
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

    // Kept without a hash: before those were kept, or of what stores no event.
    private boolean isOfThisTimeline(Kept kept) {
        return kept.hash() == null
                || hashes.inTransaction(kept.stream(), kept.version()).equals(Optional.of(kept.hash()));
    }

    private static String fingerprint(Message<?> command) {
        var request = String.valueOf(text(command, RequestMetadata.FINGERPRINT));
        return command.getPayload() instanceof Fingerprinted named
                ? Sha256.hex((request + named.fingerprint()).getBytes(StandardCharsets.UTF_8))
                : request;
    }

    private static @Nullable String text(Message<?> message, String name) {
        return (String) message.getMetaData().get(name);
    }
}
