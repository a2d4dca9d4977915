package io.lectern.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.lectern.Api;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Where the views of the page are in the demo's class. */
final class PageViews {
    private static final String MAYA = "maya-lind";
    private static final String TOMAS = "tomas-okafor";
    private static final String LAYLA = "layla-haddad";

    private final String base;
    private final Api maya;
    private final String space;

    PageViews(String base) {
        this.base = base;
        maya = as(MAYA);
        space = find("/api/spaces", one -> one.get("name").asString().equals("Biology 8b"), "space");
    }

    List<PageView> all() {
        var seeds = "assignments/" + assignment("Which seed travels furthest");
        var leaf = "assignments/" + assignment("Look closely");
        var lamp = assignment("What does the lamp change");
        var mark = find(
                "/api/assignments/" + lamp + "/submissions",
                row -> row.get("marking").asString().equals("MARKED"),
                "submission");
        var question = conversation("What are the little mouths?");
        return List.of(
                new PageView("sign-in", "", "", ".people-to-be"),
                new PageView("home", MAYA, "", ".class-card"),
                new PageView("assignments", MAYA, in("assignments"), ".assignment-row"),
                new PageView("assignments-student", LAYLA, in("assignments"), ".assignment-row"),
                new PageView("assignment", MAYA, in(seeds), ".board tbody tr"),
                new PageView("assignment-student", LAYLA, in(seeds), "hand-in-form form"),
                new PageView("history", MAYA, in(leaf + "/history"), "version-slider input"),
                new PageView("submission", MAYA, in("assignments/" + lamp + "/submissions/" + mark), "mark-form form"),
                new PageView("conversation", MAYA, in("talk/" + question), ".message"),
                new PageView("conversation-student", LAYLA, in("talk/" + question), ".message"),
                new PageView("conversation-start", LAYLA, in("talk/new"), ".start"),
                new PageView("direct", MAYA, "direct", ".conversation-row"),
                new PageView("reports", MAYA, in("talk/reports"), "report-list"),
                new PageView("people", MAYA, in("people"), "members-table tbody tr"),
                new PageView("people-student", LAYLA, in("people"), "members-table tbody tr"),
                new PageView("audit", MAYA, in("audit"), "audited-event"),
                new PageView("usage", MAYA, in("usage"), ".figures"),
                new PageView("conflict", TOMAS, in(seeds), ".board tbody tr", window -> twoAtOnce(window, seeds)),
                new PageView("hood", MAYA, in(seeds), ".board tbody tr", PageViews::lookUnderTheHood));
    }

    /** Maya is quicker. */
    private void twoAtOnce(Window window, String assignment) {
        window.button("Edit title").click();
        window.field("Title").fill("Which seed travels furthest, and why?");
        var path = "/api/" + assignment;
        var title = "{\"title\":\"Which seed flies furthest, and how?\"}";
        maya.put(path + "/title", title, "If-Match", maya.get(path).etag());
        window.button("Save").click();
        assertThat(window.heading("Somebody else was quicker")).isVisible();
    }

    private static void lookUnderTheHood(Window window) {
        window.button("Under the hood").click();
        window.button("Edit title").click();
        window.field("Title").fill("Which seed travels furthest, and how?");
        window.button("Save").click();
        var heardBy = window.page().locator(".hood .event .tag");
        assertThat(heardBy).hasText(new String[] {"educators", "students"});
        window.page().mouse().move(0, 0);
    }

    private String assignment(String title) {
        return find(
                "/api/spaces/" + space + "/assignments",
                one -> one.get("title").asString().contains(title),
                "assignment");
    }

    private String conversation(String title) {
        return find(
                "/api/spaces/" + space + "/conversations",
                one -> title.equals(one.get("title").asString()),
                "conversation");
    }

    private String find(String path, Predicate<JsonNode> which, String id) {
        return maya.get(path + "?limit=200")
                .body()
                .get("items")
                .valueStream()
                .filter(which)
                .findFirst()
                .orElseThrow()
                .get(id)
                .asString();
    }

    private String in(String place) {
        return "spaces/" + space + "/" + place;
    }

    private Api as(String user) {
        var people = new Api(base, "").get("/sign-in.json").body().get("people");
        var person = people.valueStream()
                .filter(one -> one.get("user").asString().equals(user))
                .findFirst()
                .orElseThrow();
        return Api.signIn(base, user, person.get("name").asString());
    }
}
