package io.lectern.kafka;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where a Kafka is named. */
final class BootstrapServersCondition implements Condition {
    private static final String SETTING = "lectern.kafka.bootstrap-servers";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var servers = Binder.get(context.getEnvironment()).bind(SETTING, Bindable.listOf(String.class));
        return !servers.orElse(List.of()).isEmpty();
    }
}
