package io.lectern.http.body;

import jakarta.servlet.http.HttpServletRequest;

/** A request whose body is in memory. */
public class BufferedRequest extends ReceivedRequest {
    private final byte[] bytes;

    BufferedRequest(HttpServletRequest request, BufferedBody body) {
        super(request, body);
        bytes = body.inMemory();
    }

    /** All bytes of the body. */
    public byte[] body() {
        return bytes;
    }
}
