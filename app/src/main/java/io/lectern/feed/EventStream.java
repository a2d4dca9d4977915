package io.lectern.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.message.EndlessDownload;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** Events as server-sent events (HTML, 9.2), at their reader's pace: all that are there, and then those that come. */
final class EventStream implements EndlessDownload {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int MOST_RETRY_MILLIS = 5_000;
    private static final byte[] COMMENT = ":\n\n".getBytes(US_ASCII);

    private final FeedReader reader;
    private final WaitingRequests waiting;
    private final Service service;
    private final FeedFilter filter;
    private final JsonMapper json;
    private final Instant until;
    private long reached;
    private String position;
    private long head;
    private boolean over;
    /** Says at once that it has begun. */
    private byte[] part = COMMENT;

    private int sent;

    /** @param until when the service's token ends */
    EventStream(
            FeedReader reader,
            WaitingRequests waiting,
            Service service,
            FeedFilter filter,
            JsonMapper json,
            Instant until,
            long after,
            long head) {
        this.reader = reader;
        this.waiting = waiting;
        this.service = service;
        this.filter = filter;
        this.json = json;
        this.until = until;
        this.reached = after;
        this.position = reader.position(after);
        this.head = head;
    }

    @Override
    public byte[] read(long position, int most) {
        if (position == 0) waiting.add(this, service);
        while (sent == part.length && !isOver() && reached < head) readPart();
        var bytes = Arrays.copyOfRange(part, sent, Math.min(sent + most, part.length));
        sent += bytes.length;
        return bytes;
    }

    @Override
    public boolean awaitMore(Runnable task) {
        if (over || isOver()) return false;
        var left = Duration.between(Instant.now(), until);
        waiting.await(reached, left.compareTo(SIGN_OF_LIFE) < 0 ? left : SIGN_OF_LIFE, () -> {
            next();
            task.run();
        });
        return true;
    }

    @Override
    public void end() {
        waiting.remove(this);
    }

    private boolean isOver() {
        return !Instant.now().isBefore(until);
    }

    /** What follows after nothing was there: events, a sign of life, or the end. */
    private void next() {
        head = Math.max(head, waiting.head());
        over = waiting.isDraining();
        if (over) send("retry: " + ThreadLocalRandom.current().nextInt(1, MOST_RETRY_MILLIS) + "\n\n");
        else if (reached >= head) send(":\nid: " + position + "\n\n");
    }

    private void send(String text) {
        part = text.getBytes(US_ASCII);
        sent = 0;
    }

    private void readPart() {
        var page = reader.read(service, filter, reached, head, FeedLines.EVENTS, FeedLines.BYTES);
        var text = new ByteArrayOutputStream();
        for (var item : page.items()) {
            text.writeBytes(("id: " + item.get("lecternposition").asString() + "\ndata: ").getBytes(US_ASCII));
            text.writeBytes(json.writeValueAsBytes(item));
            text.writeBytes("\n\n".getBytes(US_ASCII));
        }
        part = text.toByteArray();
        sent = 0;
        reached = page.reached();
        position = page.position();
    }
}
