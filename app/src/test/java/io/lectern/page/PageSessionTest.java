package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one person does, hears and sees in a tab begins when it signs in, and is over when it signs out. */
class PageSessionTest extends PageTest {
    private static final Pattern MESSAGES = Pattern.compile("/messages$");
    private static final String OFFER = """
            {"demo":true,"people":[{"user":"%s","name":"%s","role":"EDUCATOR"}]}""";

    private String space;
    private String conversation;
    private Window student;

    @BeforeEach
    void aStudentIsInAConversation(Chromium chromium) {
        space = classOf("Mosses");
        conversation = question(space);
        student = window(chromium, STUDENT).go(place());
        assertThat(student.text("Is it a plant?")).isVisible();
    }

    @Test
    void whatOnePersonSentIsNotTriedAgainAsTheNext() {
        student.clock().install();
        refuseOnce(503, Map.of("Retry-After", "10"));
        student.afterNext(MESSAGES, () -> send("I am not sure."));
        student.button("Sign out").click();
        student.button("Sign out and lose it").click();
        student.field("Or be anybody else").fill(OTHER_EDUCATOR);
        student.button("Sign in").click();
        assertThat(student.heading("Your classes")).isVisible();

        student.clock().fastForward(20_000);
        student.page().evaluate("location.hash = '/" + place() + "'");
        send("It is.");

        assertThat(Window.text(student.messages().last(), "It is.")).isVisible();
        assertThat(student.messages()).hasCount(2);
    }

    @Test
    void theNextPersonSeesNothingThatWasToldToTheOneBefore() {
        refuseOnce(400, Map.of());
        send("I am not sure.");
        assertThat(student.textWith("The server answered 400")).isVisible();

        student.button("Sign out").click();
        student.button("Sign out and lose it").click();

        assertThat(student.field("Or be anybody else")).isVisible();
        Assertions.assertThat(student.textWith("The server answered 400").count())
                .isZero();
    }

    @Test
    void aTabThatIsLoadedAsSomebodyElseHearsNothingMoreForTheOneBefore() {
        List<WebSocket> sockets = new ArrayList<>();
        student.page().onWebSocket(sockets::add);
        student.page()
                .route(
                        "**/sign-in.json",
                        route -> route.fulfill(json(OFFER.formatted(user(OTHER_EDUCATOR), OTHER_EDUCATOR))));
        student.page().navigate("about:blank");
        sockets.clear();
        student.go("as/" + user(OTHER_EDUCATOR));
        assertThat(student.connection()).hasText("Live");

        await().until(() -> student.page().evaluate("1") != null && open(sockets) == 1);
        writeDirectly(STUDENT);
        writeDirectly(OTHER_EDUCATOR);

        assertThat(student.text("Something new in a direct message")).isVisible();
        assertThat(student.textWith("Something new in a conversation")).hasCount(0);
    }

    private String place() {
        return "spaces/" + space + "/talk/" + conversation;
    }

    private void send(String text) {
        student.field("Your message").fill(text);
        student.button("Send").click();
    }

    private void writeDirectly(String name) {
        var message = """
                {"participants":["%s"],"blocks":[{"type":"paragraph","text":"May I ask something?"}]}""";
        past(EDUCATOR).post("/api/conversations", message.formatted(user(name)));
    }

    private static long open(List<WebSocket> sockets) {
        return sockets.stream().filter(socket -> !socket.isClosed()).count();
    }

    private void refuseOnce(int status, Map<String, String> headers) {
        var first = new AtomicBoolean(true);
        var refusal = new Route.FulfillOptions().setStatus(status).setHeaders(headers);
        student.page().route(MESSAGES, route -> {
            if (first.getAndSet(false)) route.fulfill(refusal);
            else route.resume();
        });
    }

    private static Route.FulfillOptions json(String body) {
        return new Route.FulfillOptions().setContentType("application/json").setBody(body);
    }
}
