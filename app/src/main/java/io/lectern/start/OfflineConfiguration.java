package io.lectern.start;

import java.util.Map;
import org.springframework.context.Lifecycle;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** Has nothing begin beside a command that reads or fills the store: no port, no processor, no clock, no relay. */
@Configuration(proxyBeanMethods = false)
@Conditional(OfflineCommand.class)
class OfflineConfiguration {

    /** In the place of Spring's own, which goes by this name. */
    @Bean
    static LifecycleProcessor lifecycleProcessor() {
        return new StartsNothing();
    }

    private static final class StartsNothing extends DefaultLifecycleProcessor {
        @Override
        protected Map<String, Lifecycle> getLifecycleBeans() {
            return Map.of();
        }
    }
}
