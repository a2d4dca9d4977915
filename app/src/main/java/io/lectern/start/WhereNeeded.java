package io.lectern.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Says of a bean that it is there for commands of the jar which need so much, and while Lectern serves. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WhereNeeded.IsNeeded.class)
public @interface WhereNeeded {

    /** What a command needs at least. */
    CommandNeeds value();

    /** Compares it with what the command of this start needs. */
    final class IsNeeded implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var least = metadata.getAnnotations().get(WhereNeeded.class).getEnum("value", CommandNeeds.class);
            return CommandNeeds.of(context.getEnvironment()).compareTo(least) >= 0;
        }
    }
}
