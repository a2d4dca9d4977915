package io.lectern.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.message.EndlessDownload;
import io.lectern.kernel.message.PartedDownload;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** Events as server-sent events (HTML, 9.2), at their reader's pace: all that are there, and then those that come. */
final class EventStream extends PartedDownload implements EndlessDownload {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int MOST_RETRY_MILLIS = 5_000;
    private static final byte[] COMMENT = ascii(":\n\n");

    private final FeedReader reader;
    private final WaitingRequests waiting;
    private final Service service;
    private final FeedFilter filter;
    private final JsonMapper json;
    private final TokenValidity token;
    private long reached;
    private String position;
    private long head;
    private boolean over;

    /** @param token how long the service may go on */
    EventStream(
            FeedReader reader,
            WaitingRequests waiting,
            Service service,
            FeedFilter filter,
            JsonMapper json,
            TokenValidity token,
            long after,
            long head) {
        this.reader = reader;
        this.waiting = waiting;
        this.service = service;
        this.filter = filter;
        this.json = json;
        this.token = token;
        this.reached = after;
        this.position = reader.position(after);
        this.head = head;
        // Says at once that it has begun.
        begin(COMMENT);
    }

    @Override
    public byte[] read(long position, int most) {
        if (position == 0) waiting.add(this, service);
        return super.read(position, most);
    }

    @Override
    protected boolean hasMore() {
        return !token.isOver() && reached < head;
    }

    @Override
    public boolean awaitMore(Runnable task) {
        if (over || token.isOver()) return false;
        waiting.await(reached, SIGN_OF_LIFE, token, () -> {
            next();
            task.run();
        });
        return true;
    }

    @Override
    public void end() {
        waiting.remove(this);
    }

    /** What follows after nothing was there: events, a sign of life, or the end. */
    private void next() {
        head = Math.max(head, waiting.head());
        over = waiting.isDraining();
        if (over) begin(ascii("retry: " + ThreadLocalRandom.current().nextInt(1, MOST_RETRY_MILLIS) + "\n\n"));
        else if (reached >= head) begin(ascii(":\nid: " + position + "\n\n"));
    }

    @Override
    protected byte[] nextPart() {
        var page = reader.read(service, filter, reached, head, FeedLines.EVENTS, FeedLines.BYTES);
        var text = new ByteArrayOutputStream();
        for (var item : page.items()) {
            text.writeBytes(ascii("id: " + item.get("lecternposition").asString() + "\ndata: "));
            text.writeBytes(json.writeValueAsBytes(item));
            text.writeBytes(ascii("\n\n"));
        }
        reached = page.reached();
        position = page.position();
        return text.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
