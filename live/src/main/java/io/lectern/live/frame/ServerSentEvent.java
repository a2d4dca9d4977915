package io.lectern.live.frame;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A message as a server-sent event, but for its id, which says where its client stands on all its destinations. */
public final class ServerSentEvent extends Payload {
    private static final int ID_BYTES = 32;

    private final Payload shared;
    private final int subscription;
    private final @Nullable String reached;

    /**
     * @param shared what all clients receive of it
     * @param subscription which of the client's subscriptions it is for
     * @param reached where that stands with it, if it says so
     */
    ServerSentEvent(Payload shared, int subscription, @Nullable String reached) {
        super(shared.text(), shared.size() + ID_BYTES);
        this.shared = shared;
        this.subscription = subscription;
        this.reached = reached;
    }

    @Override
    public ByteBuffer bytes() {
        return shared.bytes();
    }

    /** Which of the client's subscriptions it is for. */
    public int subscription() {
        return subscription;
    }

    /** Where that subscription stands with it, or null if it stays where it was. */
    public @Nullable String reached() {
        return reached;
    }
}
