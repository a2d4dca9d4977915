package io.lectern.live.sse;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.live.relay.RefusalReason;
import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.resume.RequestRefusedException;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Heartbeat;
import io.lectern.live.session.SessionRegistry;
import io.lectern.live.socket.ClientSessions;
import io.lectern.live.socket.ConnectionRate;
import io.lectern.live.socket.PendingHandshakes;
import io.lectern.live.socket.WriteDeadlines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Opens a session for each stream of events; from then on it is one like those of sockets. */
@Component
final class EventStreams {
    private static final Heartbeat ONE_WAY = new Heartbeat(true, false, false);

    private final ClientSessions clients;
    private final SessionRegistry sessions;
    private final PendingHandshakes handshakes;
    private final ConnectionRate rate;
    private final SessionMetrics metrics;
    private final StreamSubscriptions subscriptions;
    private final WriteDeadlines deadlines;
    private final ClientLimits limits;

    EventStreams(
            ClientSessions clients,
            SessionRegistry sessions,
            PendingHandshakes handshakes,
            ConnectionRate rate,
            SessionMetrics metrics,
            StreamSubscriptions subscriptions,
            WriteDeadlines deadlines,
            ClientLimits limits) {
        this.clients = clients;
        this.sessions = sessions;
        this.handshakes = handshakes;
        this.rate = rate;
        this.metrics = metrics;
        this.subscriptions = subscriptions;
        this.deadlines = deadlines;
        this.limits = limits;
    }

    /**
     * Lets a person pass who may open one more.
     *
     * @throws RequestRefusedException if they have enough, or the node takes nobody now
     */
    void requireRoomFor(UserId reader) {
        if (sessions.isFullFor(reader)) throw tooManySessions();
        if (!handshakes.isAccepting()) throw refused(RefusalReason.DRAINING, "This node is about to stop");
        if (!rate.take()) throw refused(RefusalReason.TOO_MANY_HANDSHAKES, "Too many come at the same time");
    }

    /**
     * Answers with a stream.
     *
     * @param after the id of the last event that the client has received, if it has been here before
     */
    void open(
            Caller caller,
            RequestedDestinations destinations,
            @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        if (destinations.size() > limits.subscriptions())
            throw new Invalid("destination", "may be named " + limits.subscriptions() + " times");
        var positions = Positions.of(after, destinations.size());
        var connection = new EventStreamConnection(positions, deadlines);
        var session = clients.open(Ids.random(), connection);
        session.heartbeats().agree(ONE_WAY);
        session.authenticate(caller);
        if (!sessions.add(session, caller.user())) {
            session.close(CloseReason.TOO_MANY_SESSIONS);
            throw tooManySessions();
        }
        try {
            session.output().deliver(connection.format().signOfLife());
            subscriptions.open(session, destinations, positions);
            if (!handshakes.isAccepting()) session.close(CloseReason.DRAINED);
            var unheld = unheld(response);
            StreamingConnection.makeRoom(request, unheld);
            var output = unheld.getOutputStream();
            new StreamedResponse(request.startAsync(), output, connection, () -> clients.connectionLost(session))
                    .begin();
        } catch (RuntimeException | Error | IOException | InterruptedException failure) {
            session.close(CloseReason.UNAVAILABLE);
            clients.connectionLost(session);
            throw failure;
        }
    }

    /** The response behind what holds bodies back until they are whole, which this one never is. */
    private static HttpServletResponse unheld(HttpServletResponse response) {
        var holding = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        return holding == null ? response : (HttpServletResponse) holding.getResponse();
    }

    private RequestRefusedException refused(RefusalReason why, String sentence) {
        metrics.refused(why);
        return RequestRefusedException.unavailable(sentence + "; try again soon");
    }

    private static RequestRefusedException tooManySessions() {
        return RequestRefusedException.tooMany(CloseReason.TOO_MANY_SESSIONS.sentence());
    }
}
