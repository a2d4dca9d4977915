package io.lectern.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import org.junit.jupiter.api.Test;

class SignInContractTest extends RunningLectern {

    @Test
    void aDemoWithoutItsClassSaysThatAnybodyMaySignIn() {
        var answer = new Api(base(), "").get("/sign-in.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"demo\":true,\"people\":[]}");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
        assertThat(answer.header("Content-Type")).contains("application/json");
    }
}
