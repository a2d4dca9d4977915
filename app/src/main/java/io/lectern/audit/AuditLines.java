package io.lectern.audit;

import io.lectern.kernel.feed.SpaceFeed.Range;
import io.lectern.kernel.message.Download;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** Items as lines of JSON, made while they are read: one part is in memory, and no connection is held between parts. */
final class AuditLines implements Download {
    private final AuditReader reader;
    private final JsonMapper json;
    private Range rest;
    private byte[] part = {};
    private int sent;

    AuditLines(AuditReader reader, Range range, JsonMapper json) {
        this.reader = reader;
        this.rest = range;
        this.json = json;
    }

    /** Goes on where it ended before, which is where its one reader is. */
    @Override
    public byte[] read(long position, int most) {
        while (sent == part.length && !rest.isEmpty()) readPart();
        var bytes = Arrays.copyOfRange(part, sent, Math.min(sent + most, part.length));
        sent += bytes.length;
        return bytes;
    }

    private void readPart() {
        var next = reader.next(rest);
        var lines = new ByteArrayOutputStream();
        for (var item : next.items()) {
            lines.writeBytes(json.writeValueAsBytes(item));
            lines.write('\n');
        }
        part = lines.toByteArray();
        sent = 0;
        rest = next.rest();
    }
}
