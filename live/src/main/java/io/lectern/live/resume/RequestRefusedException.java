package io.lectern.live.resume;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** That a request for live messages is refused for what is so just now, whoever asks again later. */
public final class RequestRefusedException extends RuntimeException {
    private static final int RETRY_WITHIN_SECONDS = 10;

    private final HttpStatus status;
    private final String type;
    private final @Nullable Integer retrySeconds;

    private RequestRefusedException(HttpStatus status, String type, String sentence, @Nullable Integer retrySeconds) {
        super(sentence, null, false, false);
        this.status = status;
        this.type = type;
        this.retrySeconds = retrySeconds;
    }

    /** That there are too many of something. */
    public static RequestRefusedException tooMany(String sentence) {
        return new RequestRefusedException(HttpStatus.TOO_MANY_REQUESTS, "rate-limited", sentence, soon());
    }

    /** That another node, or this one later, is the one to ask. */
    public static RequestRefusedException unavailable(String sentence) {
        return new RequestRefusedException(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", sentence, soon());
    }

    /** That the token proves nothing. */
    static RequestRefusedException unauthenticated(String sentence) {
        return new RequestRefusedException(HttpStatus.UNAUTHORIZED, "unauthenticated", sentence, null);
    }

    HttpStatus status() {
        return status;
    }

    String type() {
        return type;
    }

    /** After what time to ask again, if that is of any use; at random, so that not all do at once. */
    @Nullable
    Integer retrySeconds() {
        return retrySeconds;
    }

    private static int soon() {
        return ThreadLocalRandom.current().nextInt(1, RETRY_WITHIN_SECONDS + 1);
    }
}
