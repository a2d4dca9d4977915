package io.lectern.live;

import io.lectern.kernel.access.Authenticator;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.privacy.Pseudonyms;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Live alone, on a real web server, with all that other modules give made up. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Server|Test).*"))
public class LiveServer {

    @Bean
    public InMemoryEventFeed feed() {
        return new InMemoryEventFeed();
    }

    @Bean
    public InMemoryMemberships spaces() {
        return new InMemoryMemberships();
    }

    @Bean
    public MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    public Pseudonyms pseudonyms() {
        return id -> UUID.nameUUIDFromBytes(id.getBytes()).toString();
    }

    /** A token is {@code <user>}, {@code <user>/<milliseconds to live>}, {@code bad}, or {@code unknowable}. */
    @Bean
    public Authenticator authenticator() {
        return token -> {
            if (token.equals("bad")) throw new Authenticator.Unauthenticated(false, new IllegalArgumentException());
            if (token.equals("unknowable")) throw new Authenticator.Unavailable(new IllegalArgumentException());
            var parts = token.split("/");
            var left = Duration.ofMillis(parts.length > 1 ? Long.parseLong(parts[1]) : 3_600_000);
            if (left.isNegative()) throw new Authenticator.Unauthenticated(true, new IllegalArgumentException());
            return new Authenticator.Caller(UserId.of(parts[0]), Instant.now().plus(left));
        };
    }

    @Bean
    public Disclosure things() {
        return new Disclosure() {
            @Override
            public Set<String> types() {
                return Set.of("thing:Happened");
            }

            @Override
            public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
                var disclosed = (ObjectNode) payload;
                if (reader.kind() != Channel.Kind.EDUCATORS) disclosed.remove("secret");
                return Optional.of(disclosed);
            }
        };
    }
}
