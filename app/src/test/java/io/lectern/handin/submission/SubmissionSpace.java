package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import org.junit.jupiter.api.BeforeEach;

/** An assignment of ada's, which ben and cat see. */
abstract class SubmissionSpace extends RunningLectern {
    String space;
    String assignment;

    @BeforeEach
    void fill() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        assignment = assignment(space, false);
    }

    void schedule(String availableFrom, String due, String cutOff) {
        var body = "{\"availableFrom\":%s,\"due\":%s,\"cutOff\":%s}".formatted(availableFrom, due, cutOff);
        var moved = ada.put(
                assignment + "/schedule", body, "If-Match", ada.get(assignment).etag());
        assertThat(moved.status()).isEqualTo(200);
    }
}
