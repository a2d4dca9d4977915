package io.lectern.webhooks.sending;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Keeps the head of a response alone, and reads of its body what a friendly receiver may say and no more. */
final class StatusConsumer extends AbstractBinResponseConsumer<Answer> {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int CAPACITY = 8 * 1024;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private volatile @Nullable Answer answer;
    private int bytes;

    /** What the head said, once it is there. */
    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    @Override
    protected void start(HttpResponse response, @Nullable ContentType type) {
        answer = new Answer(response.getCode(), retryAfter(response), null);
    }

    @Override
    protected int capacityIncrement() {
        return CAPACITY;
    }

    @Override
    protected void data(ByteBuffer part, boolean last) throws IOException {
        bytes += part.remaining();
        part.position(part.limit());
        if (bytes > MOST_BYTES) throw new IOException("The response is too long");
    }

    @Override
    protected Answer buildResult() {
        return answer().orElseThrow();
    }

    @Override
    public void releaseResources() {
        // Nothing is held.
    }

    private static @Nullable Duration retryAfter(HttpResponse response) {
        var header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        if (header == null || header.getValue() == null) return null;
        var value = header.getValue().strip();
        if (SECONDS.matcher(value).matches()) return Duration.ofSeconds(Long.parseLong(value));
        var time = DateUtils.parseStandardDate(value);
        return time == null ? null : Duration.between(Instant.now(), time);
    }
}
