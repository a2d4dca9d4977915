package io.lectern.live.session;

import org.jspecify.annotations.Nullable;

/** Hands one message after the other to the connection, each when the one before is through. */
final class SendLoop {
    private final SocketConnection connection;
    private final SendBuffer buffer;
    private final Runnable onFailure;

    /** @param onFailure runs when the connection fails */
    SendLoop(SocketConnection connection, SendBuffer buffer, Runnable onFailure) {
        this.connection = connection;
        this.buffer = buffer;
        this.onFailure = onFailure;
    }

    /** Goes on as long as something waits and the connection is through with what came before. */
    void run() {
        for (var next = buffer.next(); next != null; next = buffer.next()) if (!send(next)) return;
    }

    /** Sends what the buffer has let go, and what waits behind it. */
    void start(OutboundMessage message) {
        if (send(message)) run();
    }

    /** Whether it is through already and something waits behind it, so that the caller goes on with that. */
    private boolean send(OutboundMessage message) {
        var through = message.send(connection, failure -> done(message, failure));
        return (through || buffer.returned(message)) && complete(message);
    }

    private void done(OutboundMessage message, @Nullable Throwable failure) {
        if (failure != null) {
            fail();
        } else if (buffer.sent(message) && complete(message)) {
            run();
        }
    }

    /** The sender comes first: what it adds then waits, and goes out by the caller, not by ever deeper calls. */
    private boolean complete(OutboundMessage message) {
        boolean more;
        try {
            message.completed();
        } finally {
            more = buffer.completed(message);
        }
        return more;
    }

    private void fail() {
        var status = buffer.fail();
        onFailure.run();
        connection.close(status);
    }
}
