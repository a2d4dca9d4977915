package io.lectern.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spring Boot can be told to let out is let out to those who run Lectern alone. */
class ExposedEndpointsIT {
    private static final List<String> INSIDES =
            List.of("/env", "/beans", "/configprops", "/loggers", "/mappings", "/metrics", "/threaddump");

    @TempDir
    private static Path folder;

    private static LecternProcess lectern;

    @BeforeAll
    static void start() throws Exception {
        lectern = LecternProcess.start(
                Files.createDirectory(folder.resolve("data")),
                "--management.endpoints.web.exposure.include=*",
                "--management.endpoints.web.base-path=/manage",
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.buffered=false",
                "--server.tomcat.basedir=" + folder.resolve("tomcat"));
    }

    @AfterAll
    static void stop() {
        lectern.close();
    }

    @Test
    void aProbeNeedsNoToken() {
        var nobody = new Api(lectern.base(), "");

        for (var path : List.of("/manage/health", "/manage/health/readiness", "/manage/prometheus"))
            assertThat(nobody.get(path).status()).as(path).isEqualTo(200);
    }

    @Test
    void theInsidesAreForOperators() {
        var nobody = new Api(lectern.base(), "");
        var ada = lectern.as("ada");
        var service = Api.signInAsService(lectern.base(), "quiz", "lectern:read");
        var operator = Api.signInAsOperator(lectern.base(), "root");

        for (var path : INSIDES) {
            assertThat(nobody.get("/manage" + path).status()).as(path).isEqualTo(401);
            for (var caller : List.of(ada, service)) {
                var refused = caller.get("/manage" + path);
                assertThat(refused.status()).as(path).isEqualTo(404);
                assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:not-found");
            }
            assertThat(operator.get("/manage" + path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void nobodyElseChangesThem() {
        var level = "{\"configuredLevel\":\"DEBUG\"}";

        assertThat(lectern.as("ada").post("/manage/loggers/io.lectern", level).status())
                .isEqualTo(404);
        assertThat(Api.signInAsOperator(lectern.base(), "root")
                        .get("/manage/loggers/io.lectern")
                        .body()
                        .get("effectiveLevel")
                        .asString())
                .isEqualTo("INFO");
    }

    @Test
    void addressesThatAreSecretAreInNoAccessLog() throws Exception {
        var ada = lectern.as("ada");
        var calendar = URI.create(
                        ada.post("/api/me/calendar", "").body().get("url").asString())
                .getPath();
        assertThat(ada.get(calendar).status()).isEqualTo(200);
        assertThat(ada.get(calendar.replace("calendars", "%63alendars")).status())
                .isIn(200, 404);
        assertThat(ada.post("/api/invitations/ABCDEFGH", "").status()).isEqualTo(404);
        assertThat(ada.get("/api/me?after=this").status()).isEqualTo(400);

        var log = accessLog();
        assertThat(log)
                .contains("/api/me?after=this")
                .doesNotContain("ABCDEFGH", calendar.substring(calendar.lastIndexOf('/') + 1));
    }

    private static String accessLog() throws Exception {
        try (var files = Files.walk(folder.resolve("tomcat"))) {
            var log = files.filter(file -> file.getFileName().toString().startsWith("access_log"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(log);
        }
    }
}
