package io.lectern.http;

import jakarta.servlet.http.HttpServletRequest;

/** A request whose body is in memory. */
class BufferedRequest extends ArrivedRequest {
    private final byte[] bytes;

    BufferedRequest(HttpServletRequest request, Body body) {
        super(request, body);
        bytes = body.inMemory();
    }

    byte[] body() {
        return bytes;
    }
}
