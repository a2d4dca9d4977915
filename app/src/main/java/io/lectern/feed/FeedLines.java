package io.lectern.feed;

import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.message.PartedDownload;
import io.lectern.kernel.message.Problem.Forbidden;
import java.io.ByteArrayOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Events as lines of JSON. */
final class FeedLines extends PartedDownload {
    static final int EVENTS = 500;
    static final int BYTES = 256 * 1024;

    private final FeedReader reader;
    private final Service service;
    private final FeedFilter filter;
    private final JsonMapper json;
    private final TokenValidity token;
    private final long head;
    private long reached;

    /** @param token how long the service may go on */
    FeedLines(
            FeedReader reader,
            Service service,
            FeedFilter filter,
            JsonMapper json,
            TokenValidity token,
            long after,
            long head) {
        this.reader = reader;
        this.service = service;
        this.filter = filter;
        this.json = json;
        this.token = token;
        this.reached = after;
        this.head = head;
    }

    @Override
    protected boolean hasMore() {
        return reached < head;
    }

    @Override
    protected byte[] nextPart() {
        if (token.isOver()) throw new Forbidden("The token has ended");
        var page = reader.read(service, filter, reached, head, EVENTS, BYTES);
        var lines = new ByteArrayOutputStream();
        for (var item : page.items()) {
            lines.writeBytes(json.writeValueAsBytes(item));
            lines.write('\n');
        }
        reached = page.reached();
        return lines.toByteArray();
    }
}
