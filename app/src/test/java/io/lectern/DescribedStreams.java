package io.lectern;

import io.lectern.live.client.EventStreamClient;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens live streams over plain HTTP as they are described. */
public final class DescribedStreams {
    private DescribedStreams() {}

    /** Asks for destinations, with more headers as names and values; answers whatever comes. */
    public static HttpResponse<InputStream> ask(
            String base, String token, List<String> destinations, String... headers) {
        var request = EventStreamClient.request(base, token, destinations, headers);
        return DescribedExchanges.send(request, BodyHandlers.ofInputStream());
    }

    /** Follows destinations. */
    public static EventStreamClient open(String base, String token, String... destinations) {
        return resume(base, token, null, destinations);
    }

    /** Goes on after an id. */
    public static EventStreamClient resume(String base, String token, @Nullable String lastId, String... destinations) {
        var headers = lastId == null ? new String[0] : new String[] {"Last-Event-ID", lastId};
        return EventStreamClient.reading(ask(base, token, Arrays.asList(destinations), headers));
    }
}
