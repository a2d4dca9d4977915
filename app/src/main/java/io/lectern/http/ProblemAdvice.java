package io.lectern.http;

import io.lectern.http.Problems.NotMatched;
import io.lectern.kernel.message.Problem;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.Problem.StillRunning;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers whatever went wrong with a problem document that says what, and nothing of how. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SOON = "1";

    private final StaleVersions staleVersions;
    private final JsonErrors jsonErrors;

    ProblemAdvice(StaleVersions staleVersions, JsonErrors jsonErrors) {
        this.staleVersions = staleVersions;
        this.jsonErrors = jsonErrors;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Problem problem) {
        var document = Problems.of(problem);
        if (problem instanceof StaleVersion stale) staleVersions.explain(stale, document);
        return problem instanceof StillRunning ? later(document) : answer(document);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpMessageNotReadableException unreadable) {
        return handle(jsonErrors.explain(unreadable));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? handle(new NotFound())
                : handle(new Invalid(mismatch.getName(), "is not of the right form"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidApiVersionException unknown) {
        return handle(new Invalid("API-Version", "must be 1 or 2"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NoResourceFoundException nothing) {
        return handle(new NotFound());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NoHandlerFoundException nobody) {
        return handle(new NotFound());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotMatched other) {
        return answer(Problems.of(other));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MultipartException refused) {
        return answer(UploadErrors.explain(refused));
    }

    /** Tomcat's and the firewall's, at the first look at parameters; Spring's, where a value is of another type. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class, TypeMismatchException.class})
    ResponseEntity<ProblemDetail> unreadable() {
        return handle(new Invalid("request", "has parameters or headers that cannot be read"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MissingServletRequestParameterException missing) {
        return handle(new Invalid(missing.getParameterName(), "is required"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(AsyncRequestTimeoutException slow) {
        return later(Problems.document(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The answer took too long, try again soon"));
    }

    @ExceptionHandler
    void handle(AsyncRequestNotUsableException gone) {
        log.debug("A client went away before it had its answer", gone);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpRequestMethodNotSupportedException wrong) {
        var sentence = "This address does not know the method " + wrong.getMethod();
        return answer(Problems.document(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", sentence), wrong);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpMediaTypeNotSupportedException wrong) {
        var sentence = wrong.getSupportedMediaTypes().isEmpty()
                ? "The Content-Type is none"
                : "The body must be " + wrong.getSupportedMediaTypes().get(0);
        return answer(Problems.document(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", sentence), wrong);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpMediaTypeNotAcceptableException wrong) {
        var sentence = wrong.getSupportedMediaTypes().isEmpty()
                ? "The Accept header names no media type"
                : "The answer can be " + wrong.getSupportedMediaTypes().get(0) + " only";
        return answer(Problems.document(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", sentence), wrong);
    }

    /** The actuator's way of taking an Accept header apart. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidMimeTypeException wrong) {
        return answer(Problems.document(
                HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "The Accept header names no media type"));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> handle(Exception unexpected) {
        if (unexpected instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError())
            return handle(new Invalid("request", "is not one that Lectern understands"));
        if (LostDatabase.isBehind(unexpected)) return unavailable(unexpected);
        // Nobody is there to be told.
        if (DisconnectedClientHelper.isClientDisconnectedException(unexpected)) return null;
        log.error("A request failed", unexpected);
        return answer(Problems.document(
                HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong in Lectern, and it was logged"));
    }

    private static ResponseEntity<ProblemDetail> unavailable(Exception cause) {
        if (QuietOutage.tellsOfOne(cause)) log.debug("The database is away", cause);
        else log.warn("The database could not do it: {}", cause.getMessage());
        return later(Problems.unavailable());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail document) {
        return ResponseEntity.status(document.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail document, ErrorResponse cause) {
        return ResponseEntity.status(document.getStatus())
                .headers(cause.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    static ResponseEntity<ProblemDetail> later(ProblemDetail document) {
        return ResponseEntity.status(document.getStatus())
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }
}
