package io.lectern.security;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the demo sign-in is on: as {@code lectern.demo.enabled} says, else with the embedded database alone. */
class DemoEnabled implements Condition {

    static boolean in(Environment environment) {
        var enabled = environment.getProperty("lectern.demo.enabled", Boolean.class);
        return enabled == null ? !environment.containsProperty("spring.datasource.url") : enabled;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }
}
