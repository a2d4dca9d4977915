package io.lectern.audit;

import io.lectern.kernel.feed.SpaceFeed.Range;
import io.lectern.kernel.message.PartedDownload;
import java.io.ByteArrayOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Items as lines of JSON. */
final class AuditLines extends PartedDownload {
    private final AuditReader reader;
    private final JsonMapper json;
    private Range rest;

    AuditLines(AuditReader reader, Range range, JsonMapper json) {
        this.reader = reader;
        this.rest = range;
        this.json = json;
    }

    @Override
    protected boolean hasMore() {
        return !rest.isEmpty();
    }

    @Override
    protected byte[] nextPart() {
        var next = reader.next(rest);
        var lines = new ByteArrayOutputStream();
        for (var item : next.items()) {
            lines.writeBytes(json.writeValueAsBytes(item));
            lines.write('\n');
        }
        rest = next.rest();
        return lines.toByteArray();
    }
}
