package io.lectern.start.settings;

import com.zaxxer.hikari.HikariConfig;
import io.lectern.start.StartException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks at the settings before Spring makes anything by them, and says in one sentence what is wrong with one. Those
 * that classes declare are looked at by {@link DeclaredSettingsCheck}. Named in spring.factories.
 */
class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    /** @throws StartException at a setting that Spring does not have, or one with a value that it cannot have */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        new SettingRules(environment).check();
        DescribedSettings.check(environment);
        OwnTls.check(environment);
        requirePool(environment);
    }

    /** What it refuses by itself, such as times that are too short. */
    private static void requirePool(Environment environment) {
        Binder.get(environment).bind("spring.datasource.hikari", HikariConfig.class);
    }

    /** After all that may change the settings, and before what starts the database. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}
