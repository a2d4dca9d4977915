package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists give to go on from tells nothing, and cannot be made up. */
class OpaqueCursorTest extends RunningLectern {

    @Test
    void aCursorGoesOnInItsOwnListAlone() {
        var space = space();
        for (var n = 0; n < 3; n++) converse(space, n);
        var assignment = assignment(space, false);
        ada.put(assignment + "/title", "{\"title\":\"Moss\"}", "If-Match", "\"0\"");
        var lists = List.of(
                "/api/spaces/" + space + "/members",
                "/api/spaces/" + space + "/conversations",
                assignment + "/history");

        for (var list : lists) {
            var cursor = ada.get(list + "?limit=1").body().get("next").asString();
            assertThat(cursor).as(list).matches("[A-Za-z0-9_-]{64,}");
            assertThat(ada.get(list + "?limit=1").body().get("next").asString()).isNotEmpty();
            assertThat(ada.get(list + "?limit=1&after=" + cursor).status()).isEqualTo(200);
            for (var other : lists) if (!other.equals(list)) isRefused(other, cursor);
            isRefused("/api/spaces", cursor);
        }
    }

    @Test
    void whatWasACursorInTheOpenIsNoneAnyMore() {
        var assignment = assignment(space(), false);
        for (var old : List.of("0", "7", "MTIzNDU2IGFkYQ", "e1.17", "rubbish")) isRefused(assignment + "/history", old);
    }

    private void isRefused(String list, String cursor) {
        var refused = ada.get(list + "?after=" + cursor);

        assertThat(refused.status()).as(list).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("after");
    }

    private void converse(String space, int n) {
        var body =
                "{\"kind\":\"POST\",\"title\":\"No " + n + "\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Hm\"}]}";
        assertThat(ada.post("/api/spaces/" + space + "/conversations", body).status())
                .isEqualTo(201);
    }
}
