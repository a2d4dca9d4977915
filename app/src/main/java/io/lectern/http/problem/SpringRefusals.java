package io.lectern.http.problem;

import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
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
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what Spring, Spring Security or Tomcat refuses by exceptions of their own. */
@RestControllerAdvice
@Order(0)
class SpringRefusals {
    private static final Logger log = LoggerFactory.getLogger(SpringRefusals.class);

    private final JsonErrors jsonErrors;

    SpringRefusals(JsonErrors jsonErrors) {
        this.jsonErrors = jsonErrors;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpMessageNotReadableException unreadable) {
        return refused(jsonErrors.explain(unreadable));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? refused(new NotFound())
                : refused(new Invalid(mismatch.getName(), "is not of the right form"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidApiVersionException unknown) {
        return refused(new Invalid("API-Version", "must be 1 or 2"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NoResourceFoundException nothing) {
        return refused(new NotFound());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NoHandlerFoundException nobody) {
        return refused(new NotFound());
    }

    /** Tomcat's and the firewall's, at the first look at parameters; Spring's, where a value is of another type. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class, TypeMismatchException.class})
    ResponseEntity<ProblemDetail> unreadable() {
        return refused(new Invalid("request", "has parameters or headers that cannot be read"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MissingServletRequestParameterException missing) {
        return refused(new Invalid(missing.getParameterName(), "is required"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(AsyncRequestTimeoutException slow) {
        return ProblemResponses.later(ProblemDetails.document(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The answer took too long, try again soon"));
    }

    @ExceptionHandler
    void handle(AsyncRequestNotUsableException gone) {
        log.debug("A client went away before it had its answer", gone);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpRequestMethodNotSupportedException wrong) {
        var sentence = "This address does not know the method " + wrong.getMethod();
        return ProblemResponses.answer(
                ProblemDetails.document(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", sentence),
                AllowedMethods.headers(wrong));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpMediaTypeNotSupportedException wrong) {
        var sentence = wrong.getSupportedMediaTypes().isEmpty()
                ? "The Content-Type is none"
                : "The body must be " + wrong.getSupportedMediaTypes().get(0);
        return ProblemResponses.answer(
                ProblemDetails.document(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", sentence),
                wrong.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpMediaTypeNotAcceptableException wrong) {
        var sentence = wrong.getSupportedMediaTypes().isEmpty()
                ? "The Accept header names no media type"
                : "The answer can be " + wrong.getSupportedMediaTypes().get(0) + " only";
        return ProblemResponses.answer(
                ProblemDetails.document(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", sentence), wrong.getHeaders());
    }

    /** The actuator's way of taking an Accept header apart. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidMimeTypeException wrong) {
        return ProblemResponses.answer(ProblemDetails.document(
                HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "The Accept header names no media type"));
    }

    private static ResponseEntity<ProblemDetail> refused(Problem problem) {
        return ProblemResponses.answer(ProblemDetails.of(problem));
    }
}
