package io.lectern.live.session;

import io.lectern.live.frame.MessageFrame;
import io.lectern.live.frame.Payload;
import io.lectern.live.frame.ServerFrames;
import org.jspecify.annotations.Nullable;

/** Where the messages of one subscription go out, each under the client's id of it. */
final class SubscriptionOutput {
    private final SessionOutput session;
    private final MessageFormat format;
    private final String id;
    private final @Nullable String receipt;
    private boolean replied;

    SubscriptionOutput(SessionOutput session, SubscribeRequest request) {
        this.session = session;
        this.format = session.format();
        this.id = format.subscription(request.id());
        this.receipt = request.receipt();
    }

    boolean isReady() {
        return session.isReady();
    }

    Payload payload(MessageFrame message) {
        return format.message(message, id);
    }

    void send(Payload message) {
        session.deliver(message);
    }

    void send(MessageFrame message) {
        session.deliver(payload(message));
    }

    void send(MessageFrame message, WriteBatch batch) {
        session.deliver(payload(message), batch);
    }

    void sendReplayed(MessageFrame message, Runnable sent) {
        session.deliverReplayed(payload(message), sent);
    }

    /** Replies to the request, with a receipt if it asks for one. */
    void reply(MessageFrame reply) {
        replied = true;
        send(reply);
        if (receipt != null) session.send(ServerFrames.receipt(receipt));
    }

    /** Sends the last message, which is the reply if there was none. */
    void sendLast(MessageFrame last) {
        if (replied) send(last);
        else reply(last);
    }
}
