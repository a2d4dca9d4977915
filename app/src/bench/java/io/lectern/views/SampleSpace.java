package io.lectern.views;

import io.lectern.store.keys.CopiedEvents;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A space with fifty students and what they do there in a term, one event after the other. */
final class SampleSpace {
    private static final int STUDENTS = 50;
    private static final int SPACE_EVENTS = STUDENTS + 1;
    private static final int TEXTS = 20;
    private static final String TEXT =
            "[{\"type\":\"paragraph\",\"text\":\"Where do %s grow, and what of %s and %s?\"}]";
    private static final List<String> WORDS = List.of(
            "mosses", "ferns", "lichens", "spores", "roots", "leaves", "stems", "seeds", "cones", "petals", "algae",
            "fungi", "pollen", "bark", "sap", "nectar", "cells", "enzymes", "tissues", "genes");

    private final CopiedEvents log;
    private final Random random;
    private final String space;
    private final String name;
    private final String teacher;
    private final List<String> assignments = new ArrayList<>();
    private final List<String[]> submissions = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<String> conversations = new ArrayList<>();
    private final List<String[]> messages = new ArrayList<>();
    private int done;
    private int marked;

    SampleSpace(CopiedEvents log, Random random) {
        this.log = log;
        this.random = random;
        this.space = log.id();
        this.name = space.substring(space.length() - 4);
        this.teacher = "teacher-" + name;
    }

    boolean isOver() {
        return done > SPACE_EVENTS + 2_250;
    }

    void next() throws SQLException, IOException {
        var step = done++;
        if (step < SPACE_EVENTS) member(step);
        else if (assignments.size() < 2 || random.nextInt(100) < 1) assignment();
        else if (conversations.size() < 2 || random.nextInt(100) < 1) conversation();
        else any(random.nextInt(100));
    }

    private void any(int chance) throws SQLException, IOException {
        if (chance < 22) handIn();
        else if (chance < 42) mark();
        else if (chance < 44) rename();
        else if (chance < 77 || messages.isEmpty()) post();
        else if (chance < 80) edit();
        else react(chance < 98);
    }

    private String student() {
        return "student-" + name + "-" + random.nextInt(STUDENTS);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private String text() {
        return TEXT.formatted(any(WORDS, random), any(WORDS, random), any(WORDS, random) + random.nextInt(TEXTS));
    }

    private void add(String stream, String type, String payload, String actor, String... personal)
            throws SQLException, IOException {
        log.add(stream, type, payload, List.of(personal), actor, space, "");
    }

    private void member(int number) throws SQLException, IOException {
        var user = number == 0 ? teacher : "student-" + name + "-" + (number - 1);
        var role = number == 0 ? "EDUCATOR" : "STUDENT";
        var payload = number == 0
                ? "{\"space\":\"%s\",\"name\":\"Biology\",\"educator\":\"%s\"}".formatted(space, user)
                : "{\"space\":\"%s\",\"user\":\"%s\",\"role\":\"STUDENT\"}".formatted(space, user);
        var membership =
                ",\"membership\":{\"space\":\"%s\",\"user\":\"%s\",\"role\":\"%s\"}".formatted(space, user, role);
        var type = number == 0 ? "space:Created" : "space:MemberEnrolled";
        log.add("space-" + space, type, payload, List.of(), teacher, space, membership);
    }

    private void assignment() throws SQLException, IOException {
        var id = log.id();
        assignments.add(id);
        var payload = "{\"assignment\":\"%s\",\"space\":\"%s\",\"title\":\"On %s\",\"brief\":%s,"
                + "\"due\":\"2026-11-26T17:25:26Z\",\"hidden\":false}";
        add(
                "handin-assignment-" + id,
                "assignment:Created",
                payload.formatted(id, space, any(WORDS, random), text()),
                teacher);
    }

    private void rename() throws SQLException, IOException {
        var id = any(assignments, random);
        var payload = "{\"assignment\":\"%s\",\"title\":\"On %s again\"}".formatted(id, any(WORDS, random));
        add("handin-assignment-" + id, "assignment:Renamed", payload, teacher);
    }

    private void handIn() throws SQLException, IOException {
        var assignment = any(assignments, random);
        var student = student();
        var place = assignment + student;
        var isNew = !taken.contains(place);
        if (!isNew) {
            post();
            return;
        }
        taken.add(place);
        var id = log.id();
        submissions.add(new String[] {id, assignment, student});
        var payload = "{\"submission\":\"%s\",\"assignment\":\"%s\",\"space\":\"%s\",\"student\":\"%s\",\"number\":1,"
                + "\"content\":%s,\"fileHashes\":{},\"handedInAt\":\"%s\",\"late\":false,\"assignmentVersion\":0,"
                + "\"contentHash\":\"0279ebf850dd4847cbf7e5727d34c80105de6e1689ce49ff1109dc574b3225ba\","
                + "\"salt\":\"5225ba\",\"keyId\":\"307TVvhP8mxGbB3dlpD78BhPpP3rhcFtOwejGnB9VIk\"}";
        add(
                "handin-submission-" + id,
                "submission:HandedIn",
                payload.formatted(id, assignment, space, student, text(), log.now()),
                student,
                "content",
                "salt");
    }

    private void mark() throws SQLException, IOException {
        if (marked == submissions.size()) {
            handIn();
            return;
        }
        var of = submissions.get(marked++);
        var payload = "{\"submission\":\"%s\",\"assignment\":\"%s\",\"space\":\"%s\",\"student\":\"%s\",\"handIn\":1,"
                + "\"assignmentVersion\":0,\"points\":%d,\"passed\":true,\"feedback\":%s}";
        var given = payload.formatted(of[0], of[1], space, of[2], random.nextInt(100), text());
        add("handin-mark-" + of[0], "mark:Given", given, of[2], "feedback");
    }

    private void conversation() throws SQLException, IOException {
        var id = log.id();
        conversations.add(id);
        var payload =
                "{\"conversation\":\"%s\",\"space\":\"%s\",\"kind\":\"POST\",\"title\":\"On %s\",\"participants\":[]}"
                        .formatted(id, space, any(WORDS, random));
        add("conversation-" + id, "conversation:Started", payload, student(), "title");
    }

    private void post() throws SQLException, IOException {
        var id = log.id();
        var author = student();
        messages.add(new String[] {id, author});
        var payload =
                "{\"message\":\"%s\",\"conversation\":\"%s\",\"space\":\"%s\",\"participants\":[],\"author\":\"%s\","
                        + "\"anonymous\":false,\"blocks\":%s,\"mentions\":[],\"at\":\"%s\"}";
        var posted = payload.formatted(id, any(conversations, random), space, author, text(), log.now());
        add("message-" + id, "message:Posted", posted, author, "blocks");
    }

    private void edit() throws SQLException, IOException {
        var message = any(messages, random);
        var payload = "{\"message\":\"%s\",\"blocks\":%s,\"mentions\":[]}".formatted(message[0], text());
        add("message-" + message[0], "message:Edited", payload, message[1], "blocks");
    }

    private void react(boolean isNew) throws SQLException, IOException {
        var message = any(messages, random)[0];
        var payload = "{\"message\":\"%s\",\"user\":\"%s\",\"emoji\":\"👍\"}".formatted(message, student());
        add("reactions-" + message, isNew ? "message:Reacted" : "message:ReactionWithdrawn", payload, student());
    }
}
