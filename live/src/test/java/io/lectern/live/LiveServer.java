package io.lectern.live;

import io.lectern.kernel.access.Authenticator;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Category;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    public RequestArguments requestArguments() {
        return new RequestArguments();
    }

    @Bean
    public Categories categories() {
        return new Categories(List.of(Category.of("thing-", ThingEvent.class).build()));
    }
}
