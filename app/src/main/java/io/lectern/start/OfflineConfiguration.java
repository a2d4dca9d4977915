package io.lectern.start;

import java.util.Map;
import org.springframework.context.Lifecycle;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Has nothing begin beside a command that is not served for: no port, no processor, no clock, no relay. */
@Configuration(proxyBeanMethods = false)
@Conditional(OfflineConfiguration.OfflineCommand.class)
class OfflineConfiguration {

    /** In the place of Spring's own, which goes by this name. */
    @Bean
    static LifecycleProcessor lifecycleProcessor() {
        return new StartsNothing();
    }

    static final class OfflineCommand implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return CommandNeeds.of(context.getEnvironment()).areOffline();
        }
    }

    private static final class StartsNothing extends DefaultLifecycleProcessor {
        @Override
        protected Map<String, Lifecycle> getLifecycleBeans() {
            return Map.of();
        }
    }
}
