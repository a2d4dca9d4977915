package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import io.lectern.security.token.TestIssuer;
import io.lectern.store.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The jar in the ways in which people run it, on each Java that is there, with a short journey each. */
class ModesIT {
    private static final String AUDIENCE = "lectern";
    private static final Duration SOON = Duration.ofSeconds(30);

    static List<Jvm> javas() {
        return Jvm.all();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void everyModeServes(Jvm java, @TempDir Path data) {
        try (var issuer = TestIssuer.start();
                var nodes = new Nodes(java, data)) {
            var own = new String[] {
                "--spring.datasource.url=" + TestPostgres.fresh(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                "--spring.security.oauth2.resourceserver.jwt.audiences=" + AUDIENCE,
                "--lectern.page.client-id=classroom"
            };
            var demo = nodes.start("demo");
            var closed = nodes.start("closed", "--lectern.demo.enabled=false");
            var here = nodes.start("own", own);
            var there = nodes.start("own", own);

            aDemoServesWhoeverItIs(demo.join());
            withoutAnIssuerNobodyIsLetIn(closed.join());
            anIssuersPeopleAreLetIn(issuer, here.join(), there.join());
        }
    }

    private static void aDemoServesWhoeverItIs(LecternProcess lectern) {
        assertThat(signIn(lectern)).isEqualTo("{\"demo\":true,\"people\":[]}");
        assertThat(lectern.as("maya-lind").get("/api/spaces").body().get("items"))
                .isEmpty();
        anAssignmentIsShownAndHeardOf(lectern.as("ada"), lectern.as("ben"), lectern);
    }

    private static String signIn(LecternProcess lectern) {
        return new Api(lectern.base(), "").get("/sign-in.json").text();
    }

    private static void withoutAnIssuerNobodyIsLetIn(LecternProcess lectern) {
        assertThat(signIn(lectern)).isEqualTo("{\"demo\":false}");
        var anybody = new Api(lectern.base(), "");
        assertThat(anybody.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(anybody.post("/demo/tokens", "{\"user\":\"ada\",\"name\":\"Ada\"}")
                        .status())
                .isEqualTo(404);
        assertThat(anybody.get("/api/me").header("WWW-Authenticate")).contains("Bearer");
    }

    private static void anIssuersPeopleAreLetIn(TestIssuer issuer, LecternProcess here, LecternProcess there) {
        thePageMaySignInAt(issuer, here);
        assertThat(signIn(here))
                .isEqualTo(("{\"demo\":false,\"issuer\":\"%s\","
                                + "\"clientId\":\"classroom\",\"scopes\":[\"openid\",\"profile\"]}")
                        .formatted(issuer.uri()));
        var ada = new Api(here.base(), token(issuer, "ada", "educator"));
        var ben = new Api(there.base(), token(issuer, "ben", "student"));
        assertThat(ben.post("/api/spaces", "{\"name\":\"Ben's\"}").status()).isEqualTo(403);
        assertThat(new Api(here.base(), "").post("/demo/tokens", "{}").status()).isEqualTo(404);
        var elsewhere = new Api(here.base(), issuer.token("ada", claims -> claims.audience("library")));
        assertThat(elsewhere.get("/api/me").header("WWW-Authenticate").orElseThrow())
                .isEqualTo("Bearer error=\"invalid_token\", error_description=\"The token is for another audience\"");
        anAssignmentIsShownAndHeardOf(ada, ben, there);

        issuer.change(TestIssuer.ec());
        var bob = token(issuer, "bob", "student");
        // A node that cannot have the new key in time says 503, and when to ask again.
        for (var node : List.of(here, there))
            await().atMost(SOON)
                    .until(() -> new Api(node.base(), bob).get("/api/me").status(), ModesIT::isLetIn);

        issuer.leaves();
        var later = new Api(here.base(), issuer.token(TestIssuer.rsa(), "ada", claims -> claims.audience(AUDIENCE)));
        var answer = later.get("/api/me");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
        try (var socket = StompClient.open(here.live(), "v12.stomp")) {
            socket.send(StompClient.connectFrame(later.token()));
            assertThat(socket.closeCode()).isEqualTo(4003);
        }
        assertThat(new Api(here.base(), bob).get("/api/me").status()).isEqualTo(200);
    }

    private static boolean isLetIn(int status) {
        assertThat(status).isIn(200, 503);
        return status == 200;
    }

    private static void thePageMaySignInAt(TestIssuer issuer, LecternProcess lectern) {
        var page = new Api(lectern.base(), "").get("/");
        var origin = issuer.uri().replaceFirst("(https?://[^/]+).*", "$1");
        assertThat(page.text()).contains("<classroom-app>");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("connect-src 'self' " + origin + ";");
    }

    private static void anAssignmentIsShownAndHeardOf(Api educator, Api student, LecternProcess node) {
        var space = educator.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        var me = student.get("/api/me").body().get("user").asString();
        educator.put("/api/spaces/" + space + "/members/" + me, "{\"role\":\"STUDENT\"}");
        var made = educator.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}");
        try (var socket = StompClient.connect(node.live(), student.token())) {
            var told = socket.subscribe("/topic/spaces." + space + ".students").synced();
            var shown = educator.put(made.location() + "/visibility", "{\"hidden\":false}", "If-Match", made.etag());

            // Another node may hear of the enrolment only now.
            var first = told.next();
            var heard = type(first).equals("space:MemberEnrolled") ? told.next() : first;
            assertThat(type(heard)).isEqualTo("assignment:Revealed");
            assertThat(student.get(made.location()).body().get("version"))
                    .isEqualTo(shown.body().get("version"));
        }
    }

    private static String type(JsonNode message) {
        return message.get("type").asString();
    }

    private static String token(TestIssuer issuer, String user, String role) {
        return issuer.token(
                user, claims -> claims.audience(AUDIENCE).claim("name", user).claim("lectern_role", role));
    }

    /** Those of one Java, which start at the same time. */
    private record Nodes(Jvm java, Path data, List<CompletableFuture<LecternProcess>> all) implements AutoCloseable {

        Nodes(Jvm java, Path data) {
            this(java, data, new ArrayList<>());
        }

        CompletableFuture<LecternProcess> start(String folder, String... settings) {
            var node = CompletableFuture.supplyAsync(
                    () -> LecternProcess.start(java, data.resolve(folder), settings), task -> new Thread(task).start());
            all.add(node);
            return node;
        }

        @Override
        public void close() {
            Stream.of(all.toArray(CompletableFuture[]::new))
                    .filter(node -> !node.isCompletedExceptionally())
                    .map(CompletableFuture::join)
                    .parallel()
                    .forEach(node -> ((LecternProcess) node).close());
        }
    }
}
