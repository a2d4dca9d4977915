package io.lectern.start.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Application;
import io.lectern.store.TestPostgres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.ResolvableType;

/** Whatever is asked for by its type while Lectern starts, Spring would find the same. */
class IndexedStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lectern.demo.enabled=true --lectern.demo.people=false",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1",
                "--lectern.kafka.bootstrap-servers=localhost:1"
            })
    void findsWhatSpringFinds(String settings) {
        var beans = new Compared();
        var application = new SpringApplication(Application.class);
        application.setApplicationContextFactory(type -> new AnnotationConfigServletWebServerApplicationContext(beans));
        var all = new ArrayList<>(List.of(settings.split(" ")));
        all.addAll(List.of(
                "--server.port=0",
                "--lectern.data=target/lectern-data",
                "--spring.datasource.url=" + TestPostgres.fresh()));
        application.run(all.toArray(String[]::new)).close();
        assertThat(beans.asked).hasSizeGreaterThan(1_000);
        assertThat(beans.other).isEmpty();
    }

    private static class Compared extends IndexedBeanFactory {
        private final List<String> asked = new ArrayList<>();
        private final List<String> other = new ArrayList<>();

        @Override
        String[] find(Class<?> raw, ResolvableType type, boolean nonSingletons, boolean eager) {
            var found = super.find(raw, type, nonSingletons, eager);
            var question = type + " " + nonSingletons + " " + eager;
            asked.add(question);
            if (!Arrays.equals(found, findBySpring(type, nonSingletons, eager))) other.add(question);
            return found;
        }
    }
}
