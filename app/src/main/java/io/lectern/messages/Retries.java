package io.lectern.messages;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Fingerprinted;
import io.lectern.kernel.message.Problem.KeyReused;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.Problem.StillRunning;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.privacy.PersonalRows;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes a request that is repeated with the same {@code Idempotency-Key} happen once
 * (draft-ietf-httpapi-idempotency-key). A key is kept in the command's own transaction, with the command that its
 * events name as their cause; the answer is read again from there, so nothing of it needs to be stored and access is
 * decided anew.
 */
@Component
class Retries implements PersonalRows {
    private static final String KEEP = """
            with patience as materialized (select set_config('lock_timeout', '3500ms', true))
            insert into messages.retry as kept (caller, key, fingerprint, stream, version, cause)
            select :caller, :key, :fingerprint, :stream, :version, :cause from patience
            on conflict (caller, key) do update
            set (fingerprint, stream, version, mark, cause, at)
                = (excluded.fingerprint, excluded.stream, excluded.version, null, excluded.cause, now())
            where %s""";
    private static final String IF_EXPIRED = KEEP.formatted("kept.at < now() - interval '24 hours'");
    private static final String IN_ANY_CASE = KEEP.formatted("true");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final long FIRST = 0;

    private final JdbcClient jdbc;
    private final KeptOutcomes outcomes;

    Retries(JdbcClient jdbc, KeptOutcomes outcomes) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
    }

    /**
     * Takes the request's key, which waits for a twin of the request that is still in flight: for 3.5 s at most, within
     * what an answer may take.
     *
     * @param current the version of the command's aggregate, {@link StaleVersion#NONE} if it has no event yet, and null
     *     if the command is handled by none
     * @throws AlreadyDone if it was done before
     * @throws KeyReused if the key was used for something else
     * @throws StillRunning if the twin takes too long
     */
    void stopIfDone(Message<?> command, @Nullable Long current) {
        if (text(command, RequestMetadata.RETRY_KEY) == null || keep(IF_EXPIRED, command, current)) return;
        var before = kept(command);
        var outcome = outcomes.of(before);
        if (outcome.isEmpty()) {
            keep(IN_ANY_CASE, command, current);
            return;
        }
        if (!before.fingerprint().equals(fingerprint(command))) throw new KeyReused();
        throw new AlreadyDone(outcome.get());
    }

    private boolean keep(String statement, Message<?> command, @Nullable Long current) {
        try {
            return jdbc.sql(statement)
                            .param("caller", text(command, Metadata.ACTOR))
                            .param("key", text(command, RequestMetadata.RETRY_KEY))
                            .param("fingerprint", fingerprint(command))
                            .param("stream", ((StreamCommand) command.getPayload()).stream())
                            .param("version", current == null ? FIRST : current + 1)
                            .param("cause", current == null ? null : command.getIdentifier())
                            .update()
                    == 1;
        } catch (DataAccessException failure) {
            if (isLockTimeout(failure)) throw new StillRunning();
            throw failure;
        }
    }

    /** By PostgreSQL's own state: Spring has no exception for it. */
    private static boolean isLockTimeout(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql
                && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
    }

    private KeptRequest kept(Message<?> command) {
        return jdbc.sql("""
                        select fingerprint, stream, version, mark as hash, cause from messages.retry
                        where caller = :caller and key = :key""")
                .param("caller", text(command, Metadata.ACTOR))
                .param("key", text(command, RequestMetadata.RETRY_KEY))
                .query(KeptRequest.class)
                .single();
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
