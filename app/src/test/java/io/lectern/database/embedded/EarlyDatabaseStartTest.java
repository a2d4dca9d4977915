package io.lectern.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class EarlyDatabaseStartTest {

    @TempDir
    private Path folder;

    @Test
    void itBeginsWhereNoSettingCouldBeRefused() {
        try (var context = initialized(new MockEnvironment().withProperty("server.port", "0"))) {
            assertThat(context.getBean(StartingDatabase.class).await().url()).startsWith("jdbc:postgresql:");
        }
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lectern.spaces.creators",
                "lectern.demo.enabled",
                "server.address",
                "spring.security.oauth2.resourceserver.jwt.audiences",
            })
    void itWaitsForALookAtWhatCouldBe(String setting) {
        initialized(new MockEnvironment().withProperty(setting, "teachers")).close();

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPRING_MVC_SERVLET_PATH", "SERVER_TOMCAT_THREADS_MAX", "SPRING_APPLICATION_JSON"})
    void itWaitsForALookAtWhatTheEnvironmentSays(String variable) {
        var environment = new MockEnvironment();
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(variable, "/lectern")));
        initialized(environment).close();

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.prot=8081", "--lectern.da_ta=x", "--spring.mvc.servlet.path=/lectern"})
    void itWaitsForALookAtWhatTheCommandLineSaysBesides(String argument) {
        var environment = new MockEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(argument));
        initialized(environment).close();

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void nothingStartsBesideADatabaseOfYourOwn() {
        var own = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://localhost/lectern");
        try (var context = initialized(own)) {
            assertThat(context.getBeansOfType(StartingDatabase.class)).isEmpty();
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private GenericApplicationContext initialized(MockEnvironment environment) {
        var context = new GenericApplicationContext();
        context.setEnvironment(
                environment.withProperty("lectern.data", folder.resolve("data").toString()));
        new EarlyDatabaseStart().initialize(context);
        context.refresh();
        return context;
    }
}
