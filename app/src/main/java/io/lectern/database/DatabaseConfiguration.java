package io.lectern.database;

import io.lectern.migration.OwnerCredentials;
import io.lectern.start.Settings;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class DatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(Settings settings) {
        return EmbeddedDatabase.in(settings.data());
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
