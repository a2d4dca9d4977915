package io.lectern.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.Undescribed;
import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.ServiceFeed;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.EndlessDownload;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** How much of a long past is read for somebody who reads slowly, or not at all. */
@Timeout(90)
@Undescribed("A reader that is slow")
class FeedPartsTest extends RunningLectern {
    private static final int EVENTS = 2_000;
    private static final int PIECE = 32 * 1024;
    private static final FeedFilter ALL = new FeedFilter(null, null);
    private static final TokenValidity LONG = new TokenValidity(Instant.now().plusSeconds(600), () -> true);

    private final String word = "x".repeat(2_000);
    private String space;
    private Service service;
    private CountedParts parts;

    @Autowired
    private EventFeed feed;

    @Autowired
    private ServiceFeed events;

    @Autowired
    private CloudEvents cloudEvents;

    @Autowired
    private WaitingRequests waiting;

    @BeforeEach
    void pushMegabytes() {
        space = space();
        service = new Service(ServiceId.of("data"), Set.of("lectern:read", "lectern:read:fat"), Set.of(space));
        parts = new CountedParts(feed, events, cloudEvents);
        var quiz = Api.signInAsService(base(), "quiz", "lectern:write:quiz");
        var stream = "quiz-" + UUID.randomUUID();
        var event = "{\"type\":\"quiz:Finished\",\"stream\":\"%s\",\"audience\":{\"educators\":[\"%s\"]},"
                        .formatted(stream, space)
                + "\"ids\":{\"space\":\"%s\"},\"data\":{\"word\":\"%s\"}}".formatted(space, word);
        var batch = IntStream.range(0, 100).mapToObj(n -> event).toList().toString();
        for (var n = 0; n < EVENTS; n += 100)
            assertThat(quiz.post("/api/events", batch).status()).isEqualTo(201);
    }

    @Test
    void whoReadsSlowlyHasOnePartInMemoryAndWhoDoesNotReadIsCutOff() throws IOException {
        var sleepy =
                FollowedSpace.token(base(), "sleepy", "lectern:read\",\"lectern:read:fat", "\"" + space + "\"", 600);
        var awake = new Api(base(), sleepy);
        var held = "/api/events?wait=1&after=" + parts.position(feed.head());
        var sockets = new ArrayList<Socket>();
        try {
            for (var n = 0; n < 20; n++) sockets.add(follow(sleepy));
            assertThat(awake.get(held).status()).isEqualTo(429);
            var head = feed.head();

            assertReadByParts(new FeedLines(parts, service, ALL, JsonMapper.shared(), LONG, 0, head));
            assertReadByParts(new EventStream(parts, waiting, service, ALL, JsonMapper.shared(), LONG, 0, head));

            await().atMost(Duration.ofSeconds(45))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> awake.get(held).status() == 200);
        } finally {
            for (var socket : sockets) socket.close();
        }
    }

    /** One part at a time is in memory, and none is left out. */
    private void assertReadByParts(Download download) {
        parts.bytes = 0;
        parts.made = 0;
        var read = new StringBuilder();
        var longest = 0;
        for (var piece = download.read(0, PIECE); piece.length > 0; piece = download.read(read.length(), PIECE)) {
            assertThat(piece.length).isLessThanOrEqualTo(PIECE);
            var made = parts.bytes;
            longest = Math.max(longest, made - read.length());
            read.append(new String(piece, UTF_8));
        }
        if (download instanceof EndlessDownload endless) endless.end();
        assertThat(read.toString().split(word, -1)).hasSize(EVENTS + 1);
        assertThat(parts.made).isGreaterThan(10);
        assertThat(longest).isLessThan(2 * FeedLines.BYTES);
    }

    private Socket follow(String token) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(PIECE);
        socket.connect(new InetSocketAddress("127.0.0.1", URI.create(base()).getPort()));
        var head = "GET /api/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: Bearer ";
        socket.getOutputStream().write((head + token + "\r\n\r\n").getBytes(UTF_8));
        var begun = "HTTP/1.1 200";
        assertThat(new String(socket.getInputStream().readNBytes(begun.length()), UTF_8))
                .isEqualTo(begun);
        return socket;
    }

    /** Counts what is made for whoever reads. */
    private static final class CountedParts extends FeedReader {
        private int made;
        private int bytes;

        CountedParts(EventFeed feed, ServiceFeed events, CloudEvents cloudEvents) {
            super(feed, events, cloudEvents);
        }

        @Override
        FeedPage read(Service service, FeedFilter filter, long after, long upTo, int limit, int bytes) {
            var page = super.read(service, filter, after, upTo, limit, bytes);
            made++;
            this.bytes += page.items().stream()
                    .mapToInt(item -> item.toString().length())
                    .sum();
            return page;
        }
    }
}
