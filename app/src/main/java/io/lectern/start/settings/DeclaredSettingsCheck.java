package io.lectern.start.settings;

import io.lectern.kernel.access.AllowedOrigins;
import io.lectern.start.CommandLine;
import io.lectern.start.Settings;
import io.lectern.start.StartCheck;
import io.lectern.start.StartException;
import io.lectern.start.metadata.DeclaredSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at Lectern's own settings, once its classes are known that declare them. */
@Component
class DeclaredSettingsCheck implements StartCheck, EnvironmentAware {

    @SuppressWarnings("NullAway.Init")
    private ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    /** @throws StartException at a setting that no class declares, or that has a value that it cannot have */
    @Override
    public void check(ConfigurableListableBeanFactory beans) {
        var classes = classes(beans);
        classes.stream().filter(DeclaredSettingsCheck::areSettings).forEach(this::requireBindable);
        requireDeclared(classes);
    }

    private static List<Class<?>> classes(ConfigurableListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .<Class<?>>map(name -> beans.getType(name, false))
                .filter(Objects::nonNull)
                .filter(type -> type.getName().startsWith("io.lectern."))
                .toList();
    }

    private static boolean areSettings(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(ConfigurationProperties.class);
    }

    private void requireBindable(Class<?> settings) {
        try {
            var bound = Binder.get(environment).bindOrCreate(BindingFailure.prefix(settings), Bindable.of(settings));
            if (bound instanceof Settings whole) new AllowedOrigins(whole.allowedOrigins());
        } catch (BindException wrong) {
            throw new StartException(BindingFailure.sentence(settings, wrong), wrong);
        } catch (IllegalArgumentException wrong) {
            throw new StartException("The setting " + wrong.getMessage(), wrong);
        }
    }

    private void requireDeclared(List<Class<?>> declaring) {
        var ours = CommandLine.names(environment).stream()
                .filter(OwnNames::begins)
                .map(name -> name.replaceFirst("\\[\\d+]$", ""))
                .filter(name -> !TokenSettings.has(name))
                .toList();
        if (ours.isEmpty()) return;
        var known = DeclaredSettings.of(declaring.stream());
        for (var name : ours)
            if (!known.contains(name))
                throw new StartException("There is no setting --" + name + ": see --help for those that there are");
    }
}
