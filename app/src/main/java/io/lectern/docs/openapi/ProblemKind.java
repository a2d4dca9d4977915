package io.lectern.docs.openapi;

import java.util.Locale;

/** The kinds of problem documents that there are (RFC 9457), as the contract names them. */
enum ProblemKind {
    VALIDATION(400, "The request by itself is wrong"),
    UNAUTHENTICATED(401, "There is no token, or none that is taken", "WWW-Authenticate"),
    FORBIDDEN(403, "What can be seen cannot be done by the caller"),
    NOT_FOUND(404, "There is nothing that the caller can see"),
    NOT_ACCEPTABLE(406, "There is no representation of a media type that the client accepts"),
    TIMEOUT(408, "The body came too slowly"),
    RULE_BROKEN(
            409, "The present state does not permit it, or the same request is still being worked on", "Retry-After"),
    RESET(410, "What came after the position cannot be told: fetch everything anew and go on from this one"),
    STALE_VERSION(412, "It is not at the version that If-Match names"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "There is a body of a media type or a charset that is not taken"),
    KEY_REUSED(422, "The Idempotency-Key, or the id of an event, was used for something else before"),
    VERSION_REQUIRED(428, "If-Match is required"),
    RATE_LIMITED(429, "The caller asked too often, or for too much at once", "Retry-After"),
    HEADERS_TOO_LARGE(431, "The headers are larger than 16 KiB"),
    INTERNAL(500, "Lectern failed"),
    UNAVAILABLE(503, "It cannot be known or done just now", "Retry-After");

    private final int status;
    private final String description;
    private final String[] headers;

    ProblemKind(int status, String description, String... headers) {
        this.status = status;
        this.description = description;
        this.headers = headers;
    }

    int status() {
        return status;
    }

    String description() {
        return description;
    }

    String[] headers() {
        return headers;
    }

    /** The last part of the document's {@code type}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the document's schema and the response are called. */
    String title() {
        var title = new StringBuilder();
        for (var word : word().split("-"))
            title.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        return title.toString();
    }
}
