package io.lectern.feed;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Problem.Forbidden;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** Events as lines of JSON, made while they are read: no connection of the database is held between parts. */
final class FeedLines implements Download {
    static final int EVENTS = 500;
    static final int BYTES = 256 * 1024;

    private final FeedReader reader;
    private final Service service;
    private final FeedFilter filter;
    private final JsonMapper json;
    private final Instant until;
    private final long head;
    private long reached;
    private byte[] part = {};
    private int sent;

    /** @param until when the service's token ends */
    FeedLines(
            FeedReader reader,
            Service service,
            FeedFilter filter,
            JsonMapper json,
            Instant until,
            long after,
            long head) {
        this.reader = reader;
        this.service = service;
        this.filter = filter;
        this.json = json;
        this.until = until;
        this.reached = after;
        this.head = head;
    }

    /** Goes on where it ended before, which is where its one reader is. */
    @Override
    public byte[] read(long position, int most) {
        while (sent == part.length && reached < head) readPart();
        var bytes = Arrays.copyOfRange(part, sent, Math.min(sent + most, part.length));
        sent += bytes.length;
        return bytes;
    }

    private void readPart() {
        if (!Instant.now().isBefore(until)) throw new Forbidden("The token has ended");
        var page = reader.read(service, filter, reached, head, EVENTS, BYTES);
        var lines = new ByteArrayOutputStream();
        for (var item : page.items()) {
            lines.writeBytes(json.writeValueAsBytes(item));
            lines.write('\n');
        }
        part = lines.toByteArray();
        sent = 0;
        reached = page.reached();
    }
}
