package io.lectern.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpaceContractTest extends RunningLectern {

    @Test
    void whoeverBeginsASpaceTeachesInIt() {
        var founder = as("founder");
        var made = founder.post("/api/spaces", "{\"name\":\" Biology \"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.etag()).matches("\"0-[0-9a-f]{8}-[0-9a-f]{16}\"");
        assertThat(made.body().get("name").asString()).isEqualTo("Biology");
        assertThat(made.body().get("role").asString()).isEqualTo("EDUCATOR");
        assertThat(made.body().get("members").asInt()).isEqualTo(1);
        assertThat(made.body().propertyNames()).containsExactlyInAnyOrder("space", "name", "role", "members");
        assertThat(founder.get("/api/spaces").text()).contains(made.id());
    }

    @Test
    void aSpaceExistsForItsMembersAlone() {
        var space = "/api/spaces/" + space();

        assertThat(ben.get(space).body().get("role").asString()).isEqualTo("STUDENT");
        assertThat(eve.get(space).status()).isEqualTo(404);
        assertThat(eve.get(space + "/members").status()).isEqualTo(404);
        assertThat(eve.get(space + "/assignments").status()).isEqualTo(404);
        assertThat(eve.put(space + "/name", "{\"name\":\"X\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(eve.put(space + "/members/eve", "{\"role\":\"EDUCATOR\"}").status())
                .isEqualTo(404);
        assertThat(eve.delete(space + "/members/eve").status()).isEqualTo(404);
    }

    @Test
    void theTagOfOneRoleIsNotThatOfAnother() {
        var space = "/api/spaces/" + space();
        var taught = ada.get(space).etag();

        assertThat(ben.get(space, "If-None-Match", taught).status()).isEqualTo(200);
        assertThat(ada.get(space, "If-None-Match", taught).status()).isEqualTo(304);
        assertThat(ada.put(space + "/name", "{\"name\":\"Botany\"}", "If-Match", taught)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void educatorsRenameWithTheVersionTheyRead() {
        var space = "/api/spaces/" + space();

        assertThat(ada.put(space + "/name", "{\"name\":\"Botany\"}").status()).isEqualTo(428);
        assertThat(ada.put(space + "/name", "{\"name\":\"Botany\"}", "If-Match", "\"1\"")
                        .etag())
                .matches("\"2-[0-9a-f]{8}-[0-9a-f]{16}\"");
        assertThat(ben.put(space + "/name", "{\"name\":\"Ben's\"}", "If-Match", "\"2\"")
                        .status())
                .isEqualTo(403);
        var late = ada.put(space + "/name", "{\"name\":\"Late\"}", "If-Match", "\"1\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().at("/changes/0/changes/name/to").asString()).isEqualTo("Botany");
    }

    @Test
    void membersAreListedByNameOnceTheyWereHere() {
        var space = "/api/spaces/" + space();
        ada.put(space + "/members/nobody@yet", "{\"role\":\"STUDENT\"}");
        ben.get("/api/me");

        var members = ben.get(space + "/members").body().get("items");

        assertThat(members.findValuesAsString("user")).containsExactly("ada", "ben", "nobody@yet");
        assertThat(members.get(1).get("name").asString()).isEqualTo("BEN");
        assertThat(members.get(2).get("name").isNull()).isTrue();
        assertThat(members.get(0).get("since").asString()).endsWith("Z");
    }

    @Test
    void aMemberMayGoAndAnEducatorMayRemove() {
        var space = "/api/spaces/" + space();

        assertThat(ben.delete(space + "/members/ada").status()).isEqualTo(403);
        var gone = ben.delete(space + "/members/ben");
        assertThat(gone.status()).isEqualTo(204);
        assertThat(gone.etag()).matches("\"2-[0-9a-f]{8}\"");
        assertThat(ben.get(space).status()).isEqualTo(404);
        assertThat(ada.delete(space + "/members/ben").status()).isEqualTo(404);
        assertThat(ada.delete(space + "/members/ada").status()).isEqualTo(409);
        assertThat(ada.put(space + "/members/ada", "{\"role\":\"STUDENT\"}").status())
                .isEqualTo(409);
        assertThat(ada.put(space + "/members/a%20b", "{\"role\":\"STUDENT\"}").status())
                .isEqualTo(404);
    }

    @Test
    void aClassOfThirtyIsEnrolledAtOnceAndNobodyIsLost() {
        var space = "/api/spaces/" + space();

        var statuses = IntStream.range(0, 30)
                .mapToObj(student -> CompletableFuture.supplyAsync(
                        () -> ada.put(space + "/members/s" + student, "{\"role\":\"STUDENT\"}")
                                .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(ada.get(space).body().get("members").asInt()).isEqualTo(32);
        assertThat(ada.get(space + "/members?limit=200").body().get("items")).hasSize(32);
    }
}
