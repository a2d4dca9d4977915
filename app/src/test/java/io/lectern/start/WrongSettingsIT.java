package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.store.TestPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting ends the start with one plain sentence that says what to do. */
class WrongSettingsIT {

    @TempDir
    private Path folder;

    @Test
    void aSlipOnTheCommandLine() throws Exception {
        assertThat(complaint("--lectern.dta=x")).contains("There is no setting --lectern.dta");
        assertThat(complaint("--prot=80")).contains("There is no setting --prot");
        assertThat(complaint("--server.prot=8081")).contains("the nearest is --server.port");
        assertThat(complaint("serv")).contains("There is no command serv");
        assertThat(complaint("--lectern.data=")).contains("The setting lectern.data must be a folder, such as ./data");
        assertThat(complaint("--lectern.data=" + folder, "verify-log")).contains("verify-log must be said first");
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(complaint("--server.port=" + taken.getLocalPort(), "--lectern.data=" + folder))
                    .contains("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void aPortThatIsNoNumber() throws Exception {
        assertThat(complaint("--server.port=abc", "--lectern.data=" + folder))
                .contains("The setting server.port cannot be abc: a port is a number from 0 to 65535");
    }

    @Test
    void aLimitThatWouldLeaveClientsWithoutAnAnswer() throws Exception {
        assertThat(complaint("--lectern.live.resume.readers=0", "--lectern.data=" + folder))
                .contains("lectern.live.resume");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lectern.spaces.creators=teachers | lectern.spaces.creators cannot be teachers: it can be anyone or"
                        + " educators",
                "--spring.datasource.url=jdbc:mysql://localhost/lectern | such as jdbc:postgresql://localhost/lectern",
                "--server.prot=8081 | the nearest is --server.port",
                "--server.port=abc | server.port cannot be abc",
                "--lectern.demo.enabled=maybe | lectern.demo.enabled cannot be maybe: it needs true or false",
                "--spring.threads.virtual.enabled=x | threads.virtual.enabled cannot be x: it needs true or false",
                "--server.ssl.certificate=none.pem | need a certificate and its key",
                "--spring.config.import=none.yaml | There is no file of settings there: resource 'file [none.yaml]'",
                "--server.tomcat.threads.max=abc | server.tomcat.threads.max cannot be abc: it needs a whole number",
                "--spring.datasource.hikari.connection-timeout=5 | connectionTimeout cannot be less than 250ms",
                "--server.address=0.0.0.0 | At 0.0.0.0 everybody who reaches it could sign in as anybody"
            })
    void aValueThatCannotBeIsSaidWithAnExampleBeforeTheDatabaseStarts(String setting, String sentence)
            throws Exception {
        assertThat(complaint(setting, "--lectern.data=" + folder.resolve("data")))
                .contains(sentence);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"SPRING_MVC_SERVLET_PATH, /lectern", "SERVER_TOMCAT_THREADS_MAX, abc"})
    void soIsOneOfTheEnvironment(String variable, String value) throws Exception {
        var data = folder.resolve("data");

        var process = LecternProcess.launch(
                Jvm.running(), its -> its.put(variable, value), new String[0], "--lectern.data=" + data);

        assertThat(complaintOf(process)).contains("cannot be " + value);
        assertThat(data).doesNotExist();
    }

    @Test
    void everySettingThatIsDeclaredIsTaken() throws Exception {
        try (var lectern = LecternProcess.start(
                folder,
                "--lectern.live.limits.rate=30",
                "--lectern.live.drain.batch=50",
                "--lectern.claims.name=preferred_username",
                "--lectern.demo.enabled=true",
                "--lectern.demo.people=false",
                "--lectern.allowed-origins=https://School.example/",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=",
                "--spring.security.oauth2.resourceserver.jwt.audiences=",
                "--spring.datasource.url=",
                "--server.address=0.0.0.0")) {
            var foreign = new Api(lectern.base(), "").get("/api/me", "Origin", "https://school.example");
            assertThat(foreign.header("Access-Control-Allow-Origin")).contains("https://school.example");
            assertThat(foreign.header("Access-Control-Expose-Headers"))
                    .hasValueSatisfying(
                            names -> assertThat(names).contains("ETag", "Content-Disposition", "Server-Timing"));
            for (var method : List.of("GET", "HEAD", "OPTIONS"))
                assertThat(new Api(lectern.base(), "")
                                .send(method, "/api/me", null, "Origin", "https://school.example")
                                .status())
                        .as(method)
                        .isEqualTo(401);
            var preflight = new Api(lectern.base(), "")
                    .send(
                            "OPTIONS",
                            "/api/me",
                            null,
                            "Origin",
                            "https://school.example",
                            "Access-Control-Request-Method",
                            "PUT");
            assertThat(preflight.status()).isEqualTo(200);
            assertThat(preflight.header("Access-Control-Max-Age")).contains("600");
            var refused = new Api(lectern.base(), "").get("/api/me", "Origin", "https://evil.example");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("Content-Type")).contains("application/problem+json");
            assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:forbidden");
            assertThat(lectern.log()).anyMatch(line -> line.contains("The demo sign-in is on at 0.0.0.0"));
        }
    }

    @Test
    void aDataFolderThatCannotBe() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(complaint("--lectern.data=" + file.resolve("data"))).contains("cannot be written");
    }

    @Test
    void aDataFolderForTheDemosKeyAloneThatCannotBe() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(complaint(
                        "--spring.datasource.url=" + TestPostgres.fresh(),
                        "--lectern.demo.enabled=true",
                        "--lectern.data=" + file.resolve("data")))
                .contains("cannot be written");
    }

    @Test
    void aDatabaseThatCannotBeReached() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:1/lectern?password=secret";

        assertThat(complaint("--spring.datasource.url=" + url, "--lectern.data=" + folder))
                .contains("The database cannot be reached")
                .doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNotThere() throws Exception {
        var url = TestPostgres.fresh().replaceFirst("/[^/?]+(\\?|$)", "/nothing$1");

        assertThat(complaint("--spring.datasource.url=" + url, "--lectern.data=" + folder))
                .contains("There is no such database");
    }

    @Test
    void aDatabaseThatMayLoseWhatWasAcknowledged() throws Exception {
        var url = TestPostgres.fresh();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + connection.getCatalog() + " SET synchronous_commit = off");
        }

        assertThat(complaint("--spring.datasource.url=" + url, "--lectern.data=" + folder))
                .contains("The database has synchronous_commit off")
                .contains("--lectern.database.may-lose-acknowledged-commits=true");
    }

    @Test
    void helpIsNoFailure() throws Exception {
        var help = LecternProcess.launch(new String[0], "--help");

        assertThat(new String(help.getInputStream().readAllBytes()))
                .contains(
                        "--lectern.data",
                        "--lectern.claims.creator",
                        "--management.server.port",
                        "--server.forward-headers-strategy=native");
        assertThat(help.waitFor()).isZero();
    }

    private static String complaint(String... settings) throws Exception {
        return complaintOf(LecternProcess.launch(settings));
    }

    private static String complaintOf(Process process) throws Exception {
        var said = new String(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).startsWith("Lectern cannot start. ").doesNotContain("Exception");
        return said;
    }
}
