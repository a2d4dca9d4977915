package io.lectern.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves out what Spring Boot would configure and a command does not need; named in spring.factories. */
class NeededConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {
    private CommandNeeds needs = CommandNeeds.EVERYTHING;

    @Override
    public void setEnvironment(Environment environment) {
        needs = CommandNeeds.of(environment);
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var match = new boolean[configurations.length];
        for (var each = 0; each < match.length; each++) {
            var name = configurations[each];
            match[each] = name == null || needs.include(name);
        }
        return match;
    }
}
