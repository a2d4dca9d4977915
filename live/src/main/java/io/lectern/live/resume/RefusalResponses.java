package io.lectern.live.resume;

import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests for live messages that are refused (RFC 9457). */
@RestControllerAdvice
@Order(-1)
class RefusalResponses {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(RequestRefusedException refused) {
        var document = ProblemDetail.forStatusAndDetail(refused.status(), refused.getMessage());
        document.setType(URI.create("urn:lectern:problem:" + refused.type()));
        document.setTitle(refused.status().getReasonPhrase());
        var answer = ResponseEntity.status(refused.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refused.retrySeconds() != null)
            answer.header(HttpHeaders.RETRY_AFTER, refused.retrySeconds().toString());
        if (refused.status() == HttpStatus.UNAUTHORIZED)
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return answer.body(document);
    }
}
