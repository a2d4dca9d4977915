package io.lectern.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page in the browser of this machine, with a class of its own for each test; nothing may be complained of. */
@ExtendWith(BrowserExtension.class)
abstract class PageTest extends RunningLectern {
    static final String EDUCATOR = "Ines Adler";
    static final String OTHER_EDUCATOR = "Jon Brook";
    static final String STUDENT = "Noor Said";

    private final List<Window> windows = new ArrayList<>();

    /** A window in which somebody is signed in. */
    Window window(Chromium chromium, String name) {
        return window(chromium, base(), name);
    }

    Window window(Chromium chromium, String base, String name) {
        return window(chromium, base, name, "");
    }

    /** @param script what the browser does before each page */
    Window window(Chromium chromium, String base, String name, String script) {
        var window = chromium.open(base);
        window.page().addInitScript(script);
        windows.add(window);
        return window.signIn(name);
    }

    /** The way past the page of somebody who is at it too. */
    Api past(String name) {
        var api = signedIn(user(name), name);
        api.get("/api/me");
        return api;
    }

    static String user(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A space with an educator, another one and a student. */
    String classOf(String name) {
        var space = past(EDUCATOR)
                .post("/api/spaces", "{\"name\":\"%s\"}".formatted(name))
                .id();
        enrol(space, OTHER_EDUCATOR, "EDUCATOR");
        enrol(space, STUDENT, "STUDENT");
        return space;
    }

    void enrol(String space, String name, String role) {
        past(name);
        past(EDUCATOR).put("/api/spaces/" + space + "/members/" + user(name), "{\"role\":\"%s\"}".formatted(role));
    }

    /** The id of a new assignment that students see. */
    String shownAssignment(String space, String title) {
        var body = "{\"title\":\"%s\",\"hidden\":false,\"maxPoints\":20}".formatted(title);
        return past(EDUCATOR)
                .post("/api/spaces/" + space + "/assignments", body)
                .id();
    }

    /** The id of a new conversation in which something is asked. */
    String question(String space) {
        var question = """
                {"kind":"QUESTION","title":"Moss","blocks":[{"type":"paragraph","text":"Is it a plant?"}]}""";
        return past(EDUCATOR)
                .post("/api/spaces/" + space + "/conversations", question)
                .id();
    }

    @AfterEach
    void nothingWasComplainedOf() {
        var complaints =
                windows.stream().flatMap(window -> window.complaints().stream()).toList();
        windows.forEach(Window::close);
        assertThat(complaints).isEmpty();
    }
}
