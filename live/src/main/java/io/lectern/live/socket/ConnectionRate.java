package io.lectern.live.socket;

import io.lectern.live.session.ClientLimits;
import io.lectern.live.stomp.TokenBucket;
import org.springframework.stereotype.Component;

/**
 * How many connections a node takes in a time, beside those that are there.
 *
 * <p>The rate is the node's, not an address's: a class room or a proxy is one address, and an attacker has many. Who
 * sees the true addresses is the proxy in front, which can limit each of them.
 */
@Component
public final class ConnectionRate {
    private final TokenBucket connections;

    ConnectionRate(ClientLimits limits) {
        this.connections = new TokenBucket(limits.handshakes(), limits.handshakeBurst(), System::nanoTime);
    }

    /** Whether one more may come now. */
    public boolean take() {
        return connections.take();
    }
}
