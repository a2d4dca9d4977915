package io.lectern.http.problem;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problem documents as responses of controllers. */
final class ProblemResponses {
    private static final Duration SOON = Duration.ofSeconds(1);

    private ProblemResponses() {}

    static ResponseEntity<ProblemDetail> answer(ProblemDetail document) {
        return ResponseEntity.status(document.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail document, HttpHeaders headers) {
        return ResponseEntity.status(document.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    /** That it is worth to come back. */
    static ResponseEntity<ProblemDetail> later(ProblemDetail document) {
        return later(document, SOON);
    }

    /** That it is worth to come back after a while. */
    static ResponseEntity<ProblemDetail> later(ProblemDetail document, Duration pause) {
        return ResponseEntity.status(document.getStatus())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }
}
