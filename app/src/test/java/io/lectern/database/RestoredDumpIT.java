package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.store.TestPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What clients see of a copy of the database, table by table as a dump is, that is served instead of it in the same
 * cluster: by all that names a cluster it is the same, and still nothing of the lost time is taken for what it has.
 */
class RestoredDumpIT {
    private static final String LOST = "{\"title\":\"Lost\"}";
    private static final String INSTEAD = "{\"title\":\"Instead\"}";

    @TempDir
    private Path data;

    @Test
    void tagsAndPlacesFromBeforeGoOnAndThoseOfTheLostTimeDoNot() throws Exception {
        var origin = TestPostgres.fresh();
        String assignment;
        String live;
        String tag;
        String place;
        try (var lectern = LecternProcess.start(data, settings(origin))) {
            var ada = lectern.as("ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}")
                    .location();
            live = "/api/live?destination=/topic/spaces." + space + ".educators&after=";
            tag = ada.get(assignment).etag();
            place = position(ada, live);
        }
        var copy = copyOf(origin);
        String lostTag;
        String lostPlace;
        try (var lectern = LecternProcess.start(data, settings(origin))) {
            var ada = lectern.as("ada");
            lostTag = ada.put(assignment + "/title", LOST, "If-Match", tag).etag();
            lostPlace = position(ada, live);
        }

        try (var lectern = LecternProcess.start(data, settings(copy))) {
            var ada = lectern.as("ada");
            assertThat(ada.get(assignment, "If-None-Match", tag).status()).isEqualTo(304);
            assertThat(ada.get(live + place).body().get("items")).isEmpty();

            var instead =
                    ada.put(assignment + "/title", INSTEAD, "If-Match", tag).etag();

            assertThat(instead).startsWith("\"1-").isNotEqualTo(lostTag);
            assertThat(ada.put(assignment + "/title", LOST, "If-Match", lostTag).status())
                    .isEqualTo(412);
            assertThat(ada.get(live + place).body().get("items")).hasSize(1);
            assertThat(ada.get(live + lostPlace).status()).isEqualTo(410);
        }
    }

    private static String copyOf(String url) throws Exception {
        var name = url.replaceFirst(".*/([^/?]+)(\\?.*)?$", "$1");
        var copy = "c" + name;
        try (var connection = DriverManager.getConnection(url.replace(name, "postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + copy + " template " + name);
        }
        return url.replace(name, copy);
    }

    private static String position(Api who, String live) {
        return who.get(live).body().get("position").asString();
    }

    private static String[] settings(String database) {
        return new String[] {"--spring.datasource.url=" + database, "--lectern.demo.enabled=true"};
    }
}
