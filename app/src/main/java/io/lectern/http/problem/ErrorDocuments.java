package io.lectern.http.problem;

import io.lectern.database.DatabaseFailures;
import io.lectern.http.CorrelationId;
import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what fails before or after any controller with a problem document too. */
@RestController
class ErrorDocuments implements ErrorController {

    @RequestMapping("/error")
    @Nullable
    ResponseEntity<ProblemDetail> error(HttpServletRequest request, HttpServletResponse response) {
        // What has begun as another answer can only break off.
        if (response.isCommitted()) return null;
        CorrelationId.name(request, response);
        if (isOfTheDatabase(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)))
            return ProblemResponses.later(about(request, ProblemDetails.unavailable()));
        var document = about(request, document(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
        return ResponseEntity.status(document.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    private static boolean isOfTheDatabase(@Nullable Object failure) {
        return failure instanceof Throwable thrown && DatabaseFailures.isCauseOf(thrown);
    }

    /** It is about the address that was asked for, and not about this one. */
    private static ProblemDetail about(HttpServletRequest request, ProblemDetail document) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked)
            document.setInstance(URI.create(asked));
        return document;
    }

    private static ProblemDetail document(Object status) {
        var code = status instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        if (code == HttpStatus.NOT_FOUND.value()) return ProblemDetails.of(new NotFound());
        if (code == HttpStatus.METHOD_NOT_ALLOWED.value()) return ProblemDetails.methodNotAllowed();
        if (code < HttpStatus.INTERNAL_SERVER_ERROR.value())
            return ProblemDetails.of(new Invalid("request", "is not one that Lectern understands"));
        return ProblemDetails.document(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong in Lectern");
    }
}
