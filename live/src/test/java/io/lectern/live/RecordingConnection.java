package io.lectern.live;

import static org.awaitility.Awaitility.await;

import io.lectern.live.frame.Payload;
import io.lectern.live.session.SocketConnection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection that remembers, and is through at once unless it is held. */
public final class RecordingConnection implements SocketConnection {
    private static final JsonMapper JSON = JsonMapper.shared();

    public final List<String> texts = new CopyOnWriteArrayList<>();
    volatile @Nullable CloseStatus closed;
    private volatile boolean holding;
    private volatile @Nullable Consumer<@Nullable Throwable> held;

    /** The body of the message at an index, when it is there. */
    public JsonNode next(int index) {
        await().until(() -> messages().size() > index);
        return messages().get(index);
    }

    /** The bodies of all messages, also of those that came in one text. */
    public List<JsonNode> messages() {
        return texts.stream()
                .flatMap(text -> List.of(text.split("\0")).stream())
                .filter(frame -> frame.startsWith("MESSAGE"))
                .map(frame -> JSON.readTree(frame.substring(frame.indexOf("\n\n") + 2)))
                .toList();
    }

    /** Takes no more, as a client that does not read. */
    public void hold() {
        holding = true;
    }

    public boolean holds() {
        return held != null;
    }

    /** Takes all again. */
    public void release() {
        holding = false;
        var done = held;
        held = null;
        if (done != null) done.accept(null);
    }

    @Override
    public void send(Payload message, Consumer<@Nullable Throwable> done) {
        texts.add(message.text());
        if (holding) held = done;
        else done.accept(null);
    }

    @Override
    public void ping(Consumer<@Nullable Throwable> done) {
        done.accept(null);
    }

    @Override
    public void close(CloseStatus status) {
        closed = status;
    }
}
