package io.lectern.database.embedded;

import io.lectern.migration.OwnerCredentials;
import io.lectern.start.Settings;
import io.lectern.start.StartCheck;
import io.lectern.start.StartException;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class EmbeddedDatabaseConfiguration {
    /** The one command that begins with an empty database. */
    private static final String BEGINS = "import";

    /** What reads a database shall not find a new one in a folder that was meant to be another. */
    @Bean
    static StartCheck databaseOfCommands(Environment settings) {
        return beans -> {
            var command = settings.getProperty("lectern.command");
            if (command == null || command.equals(BEGINS)) return;
            var data = Binder.get(settings)
                    .bindOrCreate("lectern", Settings.class)
                    .data()
                    .toAbsolutePath()
                    .normalize();
            if (!Cluster.isIn(data))
                throw new StartException("There is no database in the data folder " + data
                        + ": say where it is with --lectern.data, or with spring.datasource.url");
        };
    }

    /** Comes after each {@link io.lectern.start.StartCheck}. */
    @Bean
    static BeanDefinitionRegistryPostProcessor databaseStart(StartingDatabase database, Environment settings) {
        return definitions -> EarlyDatabaseStart.start(database, settings);
    }

    /** Who began to start it stops it. */
    @Bean(destroyMethod = "")
    EmbeddedDatabase embeddedDatabase(StartingDatabase starting) {
        return starting.await();
    }

    @Bean
    OwnerCredentials embeddedOwner(EmbeddedDatabase database) {
        return database.owner();
    }

    /** The pool is made from this, so it is closed before the database is. */
    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
