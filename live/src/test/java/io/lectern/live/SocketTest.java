package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.live.client.Frame;
import io.lectern.live.client.StompClient;
import io.lectern.live.session.SessionRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests on real sockets share: a space of their own, people in it, and clients that are closed after. */
@SpringBootTest(classes = LiveServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class SocketTest {
    @LocalServerPort
    protected int port;

    @Autowired
    protected InMemoryEventFeed feed;

    @Autowired
    protected InMemoryMemberships spaces;

    @Autowired
    protected SessionRegistry sessions;

    protected final SpaceId space = SpaceId.random();
    protected final String educators = "/topic/spaces." + space + ".educators";
    protected final String students = "/topic/spaces." + space + ".students";
    protected final String ada = "ada-" + space;
    protected final String sam = "sam-" + space;
    private final List<StompClient> clients = new ArrayList<>();

    protected String url() {
        return "ws://127.0.0.1:" + port + "/live";
    }

    protected StompClient connect(String token) {
        return closing(StompClient.connect(url(), token));
    }

    protected StompClient open() {
        return closing(StompClient.open(url(), "v12.stomp"));
    }

    protected StompClient closing(StompClient client) {
        clients.add(client);
        return client;
    }

    /** Ada teaches, Sam learns. */
    protected void enrolled() {
        spaces.enrol(ada, space, Role.EDUCATOR);
        spaces.enrol(sam, space, Role.STUDENT);
    }

    protected EventMetadata toEducators() {
        return EventMetadata.in(space, Audience.educators(space));
    }

    protected EventMetadata toMembers() {
        return EventMetadata.in(space, Audience.members(space));
    }

    /** The server says why in one word, says nothing of its inside, and closes. */
    protected static Frame assertEnds(StompClient client, String word, int code) {
        var error = client.frame();
        assertThat(error.command()).isEqualTo("ERROR");
        assertThat(error.headers()).containsEntry("message", word);
        assertThat(error.body()).doesNotContain("Exception").doesNotContain("io.lectern");
        assertThat(client.closeCode()).isEqualTo(code);
        return error;
    }

    @AfterEach
    protected void closeClients() {
        clients.forEach(StompClient::close);
    }
}
