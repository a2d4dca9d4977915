package io.lectern.live.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of live as server-sent events (HTML, 9.2) for tests, so plain that it shows what really came. */
public final class EventStreamClient implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration TIMEOUT = TestTimeout.TIMEOUT;

    private final InputStream body;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Event> marks = new LinkedBlockingQueue<>();
    private volatile int comments;
    private volatile long retry = -1;
    private volatile boolean wasCut;
    private volatile boolean ended;

    private EventStreamClient(InputStream body) {
        this.body = body;
        var reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** What came between two empty lines. */
    public record Event(String destination, String id, JsonNode json) {
        /** Its type. */
        public String type() {
            return json.path("type").asString();
        }
    }

    /** Asks for destinations, with more headers as names and values; answers whatever comes. */
    public static HttpResponse<InputStream> ask(
            String base, String token, List<String> destinations, String... headers) {
        try {
            return HTTP.send(request(base, token, destinations, headers), BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What asks for destinations, for those who send it themselves. */
    public static HttpRequest request(String base, String token, List<String> destinations, String... headers) {
        var query = destinations.stream()
                .map(destination -> "destination=" + URLEncoder.encode(destination, UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + "/api/live?" + query))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .timeout(TIMEOUT);
        if (headers.length > 0) request.headers(headers);
        return request.build();
    }

    /** Follows destinations. */
    public static EventStreamClient open(String base, String token, String... destinations) {
        return resume(base, token, null, destinations);
    }

    /** Goes on after an id. */
    public static EventStreamClient resume(String base, String token, @Nullable String lastId, String... destinations) {
        var headers = lastId == null ? new String[0] : new String[] {"Last-Event-ID", lastId};
        return reading(ask(base, token, Arrays.asList(destinations), headers));
    }

    /** Reads what was answered, which must be a stream. */
    public static EventStreamClient reading(HttpResponse<InputStream> answer) {
        if (answer.statusCode() != 200) throw new AssertionError("It was answered by " + answer.statusCode());
        return new EventStreamClient(answer.body());
    }

    /** The next event. */
    public Event next() {
        return poll(TIMEOUT).orElseThrow(() -> new AssertionError("No event came; ended: " + ended));
    }

    /** The next event, if it comes in time. */
    public Optional<Event> poll(Duration timeout) {
        return poll(events, timeout);
    }

    /** The next word of where a quiet stream stands, which is kept apart: how often it comes is a matter of time. */
    public Event nextMark() {
        return poll(marks, TIMEOUT).orElseThrow(() -> new AssertionError("No mark came; ended: " + ended));
    }

    private static Optional<Event> poll(BlockingQueue<Event> queue, Duration timeout) {
        try {
            return Optional.ofNullable(queue.poll(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Reads on up to an event of a type, and answers that. */
    public Event upTo(String type) {
        var event = next();
        while (!event.type().equals(type)) event = next();
        return event;
    }

    /** Waits for the verdict that all is well. */
    public Event synced() {
        var verdict = next();
        if (!verdict.type().equals("live:Synced")) throw new AssertionError(verdict.toString());
        return verdict;
    }

    /** How many signs of life came. */
    public int comments() {
        return comments;
    }

    /** When to come back in milliseconds, or -1 if that was not said. */
    public long retry() {
        return retry;
    }

    /** Whether the stream is over. */
    public boolean ended() {
        return ended;
    }

    /** Whether it broke off in the middle. */
    public boolean wasCut() {
        return wasCut;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) dispatch(fields);
                else if (line.startsWith(":")) comments++;
                else fields.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            }
        } catch (IOException cut) {
            wasCut = true;
        } finally {
            ended = true;
        }
    }

    private void dispatch(Map<String, String> fields) {
        if (fields.containsKey("retry")) retry = Long.parseLong(fields.get("retry"));
        if (fields.containsKey("data")) {
            var json = JsonMapper.shared().readTree(fields.get("data"));
            var event = new Event(fields.getOrDefault("event", ""), fields.getOrDefault("id", ""), json);
            (event.type().equals("live:Mark") ? marks : events).add(event);
        }
        fields.clear();
    }
}
