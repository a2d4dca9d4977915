package io.lectern.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that comes with a token of its own is no person, whatever it is called. */
class ServiceCallersTest extends RunningLectern {
    private Api quiz;

    @BeforeEach
    void comes() {
        quiz = Api.signInAsService(base(), "quiz", "lectern:read", "lectern:write:quiz");
    }

    @Test
    void aServiceHasNoRightsOfAPerson() {
        assertThat(quiz.get("/api/me").status()).isEqualTo(403);
        assertThat(quiz.get("/api/spaces").status()).isEqualTo(403);
        assertThat(quiz.post("/api/spaces", "{\"name\":\"Quiz\"}").status()).isEqualTo(403);
        assertThat(quiz.post("/api/receipts/verification", "{}").status()).isEqualTo(403);
        assertThat(quiz.get("/api/spaces/" + space()).status()).isEqualTo(403);
    }

    @Test
    void aPersonOfTheSameNameIsAnother() {
        var person = as("quiz");
        var own = person.post("/api/spaces", "{\"name\":\"Quiz\"}");
        assertThat(own.status()).isEqualTo(201);
        assertThat(quiz.get("/api/spaces/" + own.id()).status()).isEqualTo(403);
    }

    @Test
    void aServiceHasNoLiveSession() {
        assertThatThrownBy(() -> StompClient.connect(live(), quiz.token())).hasMessageContaining("unauthenticated");
    }

    @Test
    void aTokenIsAskedForWholly() {
        var nobody = new Api(base(), "");
        assertThat(nobody.post("/demo/tokens", "{}").status()).isEqualTo(400);
        assertThat(nobody.post("/demo/tokens", "{\"service\":\"a b\"}").status())
                .isEqualTo(400);
        assertThat(nobody.post("/demo/tokens", "{\"service\":\"quiz\",\"user\":\"ada\",\"name\":\"Ada\"}")
                        .status())
                .isEqualTo(400);
    }
}
