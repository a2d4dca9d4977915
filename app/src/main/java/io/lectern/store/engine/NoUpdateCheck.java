package io.lectern.store.engine;

import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.jspecify.annotations.Nullable;

/** Keeps Axon from reporting to its maker, whatever the settings say. */
final class NoUpdateCheck implements UsagePropertyProvider {

    @Override
    public Boolean getDisabled() {
        return true;
    }

    @Override
    public @Nullable String getUrl() {
        return null;
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
