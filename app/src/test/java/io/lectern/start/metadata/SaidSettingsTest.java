package io.lectern.start.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class SaidSettingsTest {

    /** What the jar's own file says, and Spring Boot of the jar, is said by nobody, or each start would look at it. */
    @Test
    void theyAreThoseOfWhoeverStartsIt() {
        // The first is in the environment of all tests.
        var said = List.of("lectern.demo.people", "server.port", "spring.datasource.url");
        try (var context = new SpringApplicationBuilder(SaidSettingsTest.class)
                .web(WebApplicationType.NONE)
                .run("--server.port=0", "--spring.datasource.url=jdbc:postgresql://localhost/lectern")) {
            assertThat(context.getEnvironment().getProperty("spring.application.name"))
                    .isEqualTo("lectern");
            assertThat(SaidSettings.in(context.getEnvironment()))
                    .filteredOn(name -> System.getProperty(name) == null)
                    .isSubsetOf(said)
                    .contains("server.port", "spring.datasource.url");
        }
    }
}
