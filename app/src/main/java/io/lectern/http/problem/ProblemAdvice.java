package io.lectern.http.problem;

import io.lectern.database.DatabaseFailures;
import io.lectern.http.ProblemDetails;
import io.lectern.http.ProblemDetails.NotMatched;
import io.lectern.kernel.message.Problem;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.RateLimited;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.Problem.StillRunning;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers whatever went wrong with a problem document that says what, and nothing of how. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final StaleVersionDetails staleVersions;
    private final UnloggedFailures failures = new UnloggedFailures(System::nanoTime);

    ProblemAdvice(StaleVersionDetails staleVersions) {
        this.staleVersions = staleVersions;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> handle(Problem problem) {
        try {
            return answer(problem);
        } catch (RuntimeException unexplained) {
            return handle((Exception) unexplained);
        }
    }

    /** What a stale version is behind is read from the store. */
    private ResponseEntity<ProblemDetail> answer(Problem problem) {
        var document = ProblemDetails.of(problem);
        if (problem instanceof StaleVersion stale) staleVersions.explain(stale, document);
        if (problem instanceof RateLimited limited) return ProblemResponses.later(document, limited.pause());
        return problem instanceof StillRunning ? ProblemResponses.later(document) : ProblemResponses.answer(document);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotMatched other) {
        return ProblemResponses.answer(ProblemDetails.of(other));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MultipartException refused) {
        return ProblemResponses.answer(UploadErrors.explain(refused));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> handle(Exception unexpected) {
        if (unexpected instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError())
            return handle(new Invalid("request", "is not one that Lectern understands"));
        if (DatabaseFailures.isCauseOf(unexpected)) return unavailable(unexpected);
        // Nobody is there to be told.
        if (DisconnectedClientHelper.isClientDisconnectedException(unexpected)) return null;
        log.error("A request failed", unexpected);
        return ProblemResponses.answer(ProblemDetails.document(
                HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong in Lectern, and it was logged"));
    }

    private ResponseEntity<ProblemDetail> unavailable(Exception cause) {
        if (OutageLog.isOutage(cause)) log.debug("The database is away", cause);
        else log(cause);
        return ProblemResponses.later(ProblemDetails.unavailable());
    }

    private void log(Exception cause) {
        var reason = DatabaseFailures.reason(cause);
        failures.unlogged(DatabaseFailures.kind(cause))
                .ifPresentOrElse(
                        unlogged -> log.warn("The database could not do it: {}{}", reason, likewise(unlogged)),
                        () -> log.debug("The database could still not do it: {}", reason));
    }

    private static String likewise(int requests) {
        return requests == 0 ? "" : "; nor for " + requests + " more requests since this was last logged";
    }
}
