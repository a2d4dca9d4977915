package io.lectern.live.session;

import org.jspecify.annotations.Nullable;

/** Where the messages of one subscription go out, each under the client's id of it. */
final class SubscriptionOutput {
    private final SessionOutput session;
    private final String id;
    private final @Nullable String receipt;
    private boolean replied;

    SubscriptionOutput(SessionOutput session, SubscribeRequest request) {
        this.session = session;
        this.id = ServerFrames.escape(request.id()).intern(); // clients give the same few names
        this.receipt = request.receipt();
    }

    Payload payload(MessageFrame message) {
        return message.to(id);
    }

    void send(Payload message) {
        session.deliver(message);
    }

    void send(MessageFrame message) {
        session.deliver(message.to(id));
    }

    void send(MessageFrame message, WriteBatch batch) {
        session.deliver(message.to(id), batch);
    }

    void sendReplayed(MessageFrame message, Runnable sent) {
        session.deliverReplayed(message.to(id), sent);
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
