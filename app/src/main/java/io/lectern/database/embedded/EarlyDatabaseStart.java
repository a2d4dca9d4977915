package io.lectern.database.embedded;

import io.lectern.start.CommandLine;
import io.lectern.start.Settings;
import io.lectern.start.metadata.SaidSettings;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Begins to start the embedded PostgreSQL before Spring reads a class, where no setting is said that could be refused;
 * elsewhere it starts once the settings were looked at. Named in spring.factories.
 */
class EarlyDatabaseStart implements ApplicationContextInitializer<GenericApplicationContext>, Ordered {
    private static final String BEAN = "startingDatabase";
    /** The port before this, and the folder by what starts. */
    private static final Set<String> LOOKED_AT = Set.of("lectern.data", "server.port");

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        if (!NoDatabaseGiven.in(environment)) return;
        var database = new StartingDatabase();
        var beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(BEAN, database);
        beans.registerDisposableBean(BEAN, database::close);
        if (hasNothingToRefuse(environment)) start(database, environment);
    }

    static void start(StartingDatabase database, Environment settings) {
        database.start(
                Binder.get(settings).bindOrCreate("lectern", Settings.class).data());
    }

    /** Arguments count as they are written too: a slip in one can be the name of another to Spring. */
    private static boolean hasNothingToRefuse(ConfigurableEnvironment environment) {
        return LOOKED_AT.containsAll(CommandLine.names(environment))
                && LOOKED_AT.containsAll(SaidSettings.in(environment));
    }

    /** After all that may change the settings. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
