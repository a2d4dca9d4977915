package io.lectern.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.conversation.ConversationSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several people at one message at once: what was acknowledged is there, once, and what was not is not. */
class MessageRaceTest extends ConversationSpace {
    private static final int ROUNDS = 15;

    private final AtomicInteger edits = new AtomicInteger();
    private final AtomicInteger deletions = new AtomicInteger();
    private final AtomicInteger restorations = new AtomicInteger();
    private final AtomicInteger replies = new AtomicInteger();
    private final Map<String, Boolean> thumbs = new ConcurrentHashMap<>();
    private final List<Integer> strange = Collections.synchronizedList(new ArrayList<>());

    private String conversation;
    private String message;

    @Test
    void nothingIsLostThatWasAcknowledged() throws Exception {
        conversation = start(ada, "POST", "Hello", "");
        message = say(ben, conversation, "Version 0", "");
        var people = Executors.newFixedThreadPool(6);
        try {
            for (var done : people.invokeAll(List.<Callable<Void>>of(
                    this::edit,
                    this::edit,
                    () -> deleteAndRestore(ada),
                    this::reply,
                    () -> react(ada),
                    () -> react(cat)))) done.get();
        } finally {
            people.shutdown();
        }

        assertThat(strange).isEmpty();
        assertThat(edits.get()).isPositive();
        var history = ada.get(message + "/history?limit=200").body().get("items");
        var types = history.findValuesAsString("type");
        assertThat(Collections.frequency(types, "message:Edited")).isEqualTo(edits.get());
        assertThat(Collections.frequency(types, "message:Deleted")).isEqualTo(deletions.get());
        assertThat(Collections.frequency(types, "message:Restored")).isEqualTo(restorations.get());
        assertThat(history.findValues("version").stream().map(node -> node.asInt()))
                .containsExactlyElementsOf(
                        IntStream.range(0, types.size()).boxed().toList());
        assertThat(ada.get(conversation + "/messages?limit=200").body().get("items"))
                .hasSize(2 + replies.get());
        assertThat(cat.get(message).body().at("/reactions/👍").asInt())
                .isEqualTo((int) thumbs.values().stream().filter(up -> up).count());
        assertThat(cat.get(conversation).body().get("unread").asInt()).isEqualTo(2 + replies.get());
    }

    private Void edit() {
        // On a slow machine the deleter may win every race; when it is done, an edit must get through.
        for (var round = 0; round < ROUNDS || edits.get() == 0; round++) {
            var number = edits.get() + "." + Thread.currentThread().getId() + "." + round;
            var body = "{\"blocks\":" + blocks("Version " + number) + "}";
            var answer = ben.put(message + "/blocks", body, "If-Match", tag());
            count(answer.status(), edits);
            if (answer.status() == 200)
                assertThat(ben.get(message + "?version="
                                        + answer.body().get("version").asInt())
                                .text())
                        .contains(number);
        }
        return null;
    }

    private Void deleteAndRestore(Api who) {
        for (var round = 0; round < ROUNDS; round++) {
            count(who.delete(message, "If-Match", tag()).status(), deletions);
            count(who.post(message + "/restore", "", "If-Match", tag()).status(), restorations);
        }
        return null;
    }

    private Void reply() {
        for (var round = 0; round < ROUNDS; round++) {
            var body = "{\"blocks\":%s,\"replyTo\":\"%s\"}".formatted(blocks("Reply"), id(message));
            count(ada.post(conversation + "/messages", body).status(), replies);
        }
        return null;
    }

    private Void react(Api who) {
        for (var round = 0; round < ROUNDS; round++) {
            var path = message + "/reactions/%F0%9F%91%8D";
            var up = round % 2 == 0;
            var status = (up ? who.put(path, "") : who.delete(path)).status();
            if (status == 200) thumbs.put(who.token(), up);
            else if (status != 409) strange.add(status);
        }
        return null;
    }

    private String tag() {
        return ada.get(message).etag().replaceAll("-[^\"]*", "");
    }

    private void count(int status, AtomicInteger acknowledged) {
        if (status == 200 || status == 201) acknowledged.incrementAndGet();
        else if (status != 412 && status != 409) strange.add(status);
    }
}
