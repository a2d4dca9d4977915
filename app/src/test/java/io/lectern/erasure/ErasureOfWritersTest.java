package io.lectern.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.database.Dump;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.privacy.ErasedPeople;
import io.lectern.kernel.privacy.PersonalDataEncryption;
import io.lectern.kernel.privacy.PersonalRows;
import io.lectern.kernel.stream.Categories;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Erases somebody who writes all the time. */
class ErasureOfWritersTest extends RunningLectern {
    private static final int WRITERS = 3;

    private final String word = "numbat" + UUID.randomUUID().toString().replace("-", "");
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean silent;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private PersonalDataEncryption encryption;

    @Autowired
    private ErasedPeople people;

    @Autowired
    private Commands commands;

    @Autowired
    private Categories categories;

    @Test
    void endsAndIsWholeOnceTheyAreSilent() throws Exception {
        var dan = "dan-" + word;
        var space = space();
        ada.put("/api/spaces/" + space + "/members/" + dan, "{\"role\":\"STUDENT\"}");
        var conversation = ada.post(
                        "/api/spaces/" + space + "/conversations", "{\"kind\":\"POST\"," + saying("Hello") + "}")
                .location();
        var threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<Void>> writers = new ArrayList<>();
        try {
            for (var n = 0; n < WRITERS; n++) writers.add(threads.submit(() -> writeOn(dan, conversation)));
            await().until(() -> written.get() > 2 * WRITERS);

            var during = erasure.erase(UserId.of(dan), (done, all) -> {});
            assertThat(during.streams()).isGreaterThanOrEqualTo(2 * WRITERS);
        } finally {
            silent = true;
            threads.shutdown();
        }
        for (var writer : writers) writer.get();

        assertThat(erasure.erase(UserId.of(dan), (done, all) -> {}).left()).isZero();
        assertThat(Dump.tablesWith(database(), "Words of " + word)).isEmpty();
    }

    @Test
    void whatIsWrittenWhileRowsAreErasedIsLeft() {
        var dan = UserId.of("dan-" + word);
        PersonalRows late = person -> encryption.encrypt(person, "space-" + word, "Words of " + word);

        var erased = new PersonErasure(encryption, people, commands, categories, List.of(late))
                .erase(dan, (done, all) -> {});

        assertThat(erased.left()).isEqualTo(1);
        assertThat(encryption.streamsOf(dan)).hasSize(1);
    }

    private Void writeOn(String dan, String conversation) {
        var writer = as(dan);
        while (!silent) {
            var answer = writer.post(conversation + "/messages", "{" + saying("Words of " + word) + "}");
            assertThat(answer.status()).isEqualTo(201);
            written.incrementAndGet();
        }
        return null;
    }

    private static String saying(String words) {
        return "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]".formatted(words);
    }
}
