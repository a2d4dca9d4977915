package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.SocketTest;
import java.util.Map;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class RequestThreadsTest extends SocketTest {
    private static final int MANY = 200;

    @Autowired
    private WebServerApplicationContext context;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void noThreadIsWokenForAMessageThatGoesOutAtOnce() {
        var received = connect(ada).subscribe(educators).synced();
        var before = threads().completed();
        for (var i = 0; i < MANY; i++) {
            feed.publish(toEducators());
            received.next();
        }

        assertThat(threads().completed() - before).isLessThan(MANY / 2);
    }

    @Test
    void aMessageOfManyBuffersArrivesWhole() {
        var received = connect(ada).subscribe(educators + ".fat").synced();
        var title = "ä".repeat(100_000);
        feed.publish(ada, "c", toEducators(), Map.of("title", title));

        assertThat(received.next().at("/data/title").asString()).isEqualTo(title);
    }

    private RequestPool threads() {
        var connector = ((TomcatWebServer) context.getWebServer()).getTomcat().getConnector();
        return (RequestPool) ((AbstractProtocol<?>) connector.getProtocolHandler()).getExecutor();
    }
}
