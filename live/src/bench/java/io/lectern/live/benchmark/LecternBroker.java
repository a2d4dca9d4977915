package io.lectern.live.benchmark;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveServer;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Lectern's live module on its own, fed from memory: {@code LecternBroker <subscribers>}. */
final class LecternBroker {
    static final SpaceId SPACE = SpaceId.of("s1");
    static final String TOPIC = "/topic/spaces.s1.educators";

    private LecternBroker() {}

    public static void main(String[] arguments) throws Exception {
        var server = SpringApplication.run(LiveServer.class, "--server.port=0", "--logging.level.root=warn");
        var spaces = server.getBean(InMemoryMemberships.class);
        for (var i = 0; i < Integer.parseInt(arguments[0]); i++) spaces.enrol("user-" + i, SPACE, Role.EDUCATOR);
        var feed = server.getBean(InMemoryEventFeed.class);
        BenchmarkServer.serve(
                ((WebServerApplicationContext) server).getWebServer().getPort(),
                number -> feed.publish("ada", "c-1", metadata(number), Map.of()));
    }

    private static EventMetadata metadata(long number) {
        return EventMetadata.in(SPACE, Audience.educators(SPACE))
                .with("seq", String.format(Locale.ROOT, "%09d", number))
                .with("at", String.format(Locale.ROOT, "%019d", System.nanoTime()));
    }
}
