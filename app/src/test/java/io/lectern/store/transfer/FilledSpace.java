package io.lectern.store.transfer;

import io.lectern.Api;

/**
 * A space in which somewhat of everything has happened.
 *
 * @param word stands in whatever ben said, wherever words can be
 */
record FilledSpace(String space, String assignment, String submission, String file, String message, String word) {

    static FilledSpace in(String base, String word) {
        var ada = Api.signIn(base, "ada");
        var ben = Api.signIn(base, "ben", "Ben " + word);
        var space = "/api/spaces/"
                + ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        ada.put(space + "/members/ben", "{\"role\":\"STUDENT\"}");
        ada.postCsv(space + "/roster", "user,name,role\ngus,Gus Day,STUDENT\n");
        ada.post(space + "/invitations", "{\"role\":\"EDUCATOR\"}");
        ben.post("/api/invitations/wrong", "");
        var assignment = ada.post(
                        space + "/assignments",
                        "{\"title\":\"Essay\",\"maxPoints\":10,\"due\":\"2999-01-01T00:00:00Z\"}")
                .location();
        ada.put(assignment + "/title", "{\"title\":\"Moss\",\"note\":\"shorter\"}", "If-Match", "\"0\"");
        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"1\"");
        var extension = "{\"until\":\"2999-02-01T00:00:00Z\",\"reason\":\"" + word + "\"}";
        ada.put(assignment + "/extensions/ben", extension, "If-Match", "\"2\"");
        var file = ben.upload(word + ".txt", "A file of " + word).location();
        var work = """
                {"content":[{"type":"paragraph","text":"%s"},{"type":"file","file":"%s","name":"f"}]}""";
        var submission = ben.post(assignment + "/submissions", work.formatted(word, id(file)))
                .location();
        ada.put(submission + "/mark", "{\"points\":7,\"passed\":null,\"handIn\":1,\"feedback\":" + blocks(word) + "}");
        ben.put(assignment + "/draft", "{\"content\":" + blocks(word) + "}");
        var conversation = ben.post(
                        space + "/conversations",
                        "{\"kind\":\"POST\",\"title\":\"%s\",\"blocks\":%s}".formatted(word, blocks(word)))
                .location();
        var message = ben.post(conversation + "/messages", "{\"blocks\":" + blocks(word) + "}")
                .location();
        ada.put(message + "/reactions/%F0%9F%91%8D", null);
        ada.put(conversation + "/read", "{\"upTo\":\"" + id(message) + "\"}");
        ben.put(space + "/notification-level", "{\"level\":\"ALL\"}");
        ben.post("/api/me/calendar", "");
        var told = """
                {"type":"quiz:Finished","stream":"quiz-17","ids":{"space":"%1$s","submission":"%3$s"},
                 "audience":{"educators":["%1$s"]},"data":{"comment":"%2$s"},"personal":{"/comment":"ben"}}""";
        Api.signInAsService(base, "quiz", "lectern:write:quiz")
                .post("/api/events", told.formatted(id(space), word, id(submission)));
        return new FilledSpace(space, assignment, submission, file, message, word);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String blocks(String word) {
        return "[{\"type\":\"paragraph\",\"text\":\"%s\"}]".formatted(word);
    }
}
