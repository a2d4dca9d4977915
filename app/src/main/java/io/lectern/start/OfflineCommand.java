package io.lectern.start;

import java.util.Set;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds for commands of the jar that read or fill the store alone, so that nothing that serves begins beside them. */
public final class OfflineCommand implements Condition {
    private static final Set<String> NAMES = Set.of("export", "import", "verify-log");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return is(context.getEnvironment().getProperty(JarCommand.SETTING, ""));
    }

    static boolean is(String name) {
        return NAMES.contains(name);
    }
}
