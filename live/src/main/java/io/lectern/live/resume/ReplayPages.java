package io.lectern.live.resume;

import io.lectern.live.frame.MessageFrame;
import io.lectern.live.session.Topic;
import java.util.List;

/** What one client missed of a topic, as frames and a page at a time. */
final class ReplayPages {
    private static final int MESSAGES = 100;

    private final PastMessageReader cursor;
    private final Topic topic;
    private final int bytes;
    private final ResumeMetrics metrics;

    /** @param bytes how large the stored events of a page may be together */
    ReplayPages(PastMessageReader cursor, Topic topic, int bytes, ResumeMetrics metrics) {
        this.cursor = cursor;
        this.topic = topic;
        this.bytes = bytes;
        this.metrics = metrics;
    }

    /** The index up to which all pages were read. */
    long reached() {
        return cursor.reached();
    }

    /** The next page; empty if there is no more up to an index. */
    List<MessageFrame> next(long upTo) {
        var page = cursor.next(upTo, MESSAGES, bytes);
        if (page.isEmpty()) return List.of();
        var frames = page.stream().map(message -> message.frame(topic)).toList();
        metrics.replayed(frames.size());
        return frames;
    }
}
