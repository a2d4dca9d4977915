package io.lectern.live.stomp;

import static io.lectern.live.stomp.FrameRefusedException.badFrame;

import io.lectern.kernel.id.UserId;
import io.lectern.live.frame.ServerFrames;
import io.lectern.live.relay.Destinations;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import io.lectern.live.session.SubscribeRequest;
import org.springframework.stereotype.Component;

/** Does what SUBSCRIBE and UNSUBSCRIBE say. */
@Component
final class SubscribeHandler {
    private final SubscriptionService subscriptions;
    private final UnknownDestinations unknownDestinations;
    private final ClientLimits limits;

    SubscribeHandler(SubscriptionService subscriptions, UnknownDestinations unknownDestinations, ClientLimits limits) {
        this.subscriptions = subscriptions;
        this.unknownDestinations = unknownDestinations;
        this.limits = limits;
    }

    void subscribe(Session session, UserId user, ClientFrame frame) throws InterruptedException {
        var id = frame.required("id");
        var ack = frame.header("ack");
        if (ack != null && !ack.equals("auto")) throw badFrame("The header ack must be auto, or be left out.");
        if (frame.header("selector") != null) throw badFrame("There are no selectors here.");
        var destination = frame.header("destination");
        if (destination == null) throw badFrame("The header destination is missing in SUBSCRIBE.");
        if (session.subscriptions().contains(id)) throw badFrame("There is a subscription of this id already.");
        var receipt = frame.header("receipt");
        var topic = Destinations.parse(destination, user);
        if (topic.isEmpty()) {
            unknownDestinations.deny(session, id, destination, receipt);
            return;
        }
        if (session.subscriptions().size() >= limits.subscriptions()) {
            throw new FrameRefusedException(
                    CloseReason.RATE_LIMITED, "A session has at most " + limits.subscriptions() + " subscriptions.");
        }
        subscriptions.subscribe(
                session, new SubscribeRequest(user, id, topic.get(), receipt, frame.header("resume-after")));
    }

    void unsubscribe(Session session, ClientFrame frame) {
        var subscription = session.subscriptions().remove(frame.required("id"));
        var receipt = frame.header("receipt");
        Runnable acknowledgement = () -> {
            if (receipt != null) session.output().send(ServerFrames.receipt(receipt));
        };
        if (subscription == null) acknowledgement.run();
        else subscriptions.unsubscribe(subscription, acknowledgement);
    }
}
