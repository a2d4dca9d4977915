package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.lectern.http.RawHttp;
import io.lectern.live.client.EventStreamClient;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No test asks for anything behind the back of what holds it to the description of the API, unless it says so. */
class DescribedExchangesTest {
    private static final Set<Class<?>> HELD = Set.of(DescribedExchanges.class, RawHttp.class);
    private static final Set<String> WAYS = Set.of(
            name(HttpClient.class, "newHttpClient"),
            name(HttpClient.class, "newBuilder"),
            name(EventStreamClient.class, "ask"),
            name(EventStreamClient.class, "open"),
            name(EventStreamClient.class, "resume"),
            name(Socket.class, "<init>"),
            name(SocketChannel.class, "open"),
            name(URL.class, "openStream"),
            name(URL.class, "openConnection"),
            name(HttpURLConnection.class, "connect"));

    @Test
    void requestsOfTestsAreHeldToTheDescription() {
        var ways = new ClassFileImporter()
                .importPath(Path.of("target/test-classes")).stream()
                        .filter(type -> !type.getPackageName().startsWith("io.lectern.bench"))
                        .filter(type -> HELD.stream().noneMatch(outermost(type)::isEquivalentTo))
                        .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                        .filter(call -> WAYS.contains(name(call)))
                        .toList();

        assertThat(ways).as("this test finds what it looks for").isNotEmpty();
        assertThat(ways)
                .allSatisfy(call -> assertThat(outermost(call.getOriginOwner()).isAnnotatedWith(Undescribed.class))
                        .as(call.getDescription() + " does not say why by @Undescribed")
                        .isTrue());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(DescribedExchangesTest::outermost).orElse(type);
    }

    private static String name(JavaCall<?> call) {
        return call.getTargetOwner().getName() + '.' + call.getTarget().getName();
    }

    private static String name(Class<?> type, String method) {
        return type.getName() + '.' + method;
    }
}
