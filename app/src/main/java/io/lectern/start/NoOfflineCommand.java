package io.lectern.start;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;

/** Holds for what serves, and for commands that need it. */
public final class NoOfflineCommand extends NoneNestedConditions {

    NoOfflineCommand() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @Conditional(OfflineCommand.class)
    private static final class Offline {}
}
