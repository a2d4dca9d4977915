package io.lectern.migration;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Has the schemas ready before JPA, JDBC templates and all that is marked to depend on the database. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseInitializationDependencyConfigurer.class)
class MigrationConfiguration {

    @Bean
    @ConditionalOnProperty({"spring.datasource.url", "spring.flyway.user"})
    OwnerCredentials ownerCredentials(
            JdbcConnectionDetails database,
            @Value("${spring.flyway.user}") String user,
            @Value("${spring.flyway.password:}") String password) {
        return new OwnerCredentials(database.getJdbcUrl(), user, password);
    }

    @Bean
    TableOwner tableOwner(DataSource dataSource, ObjectProvider<OwnerCredentials> credentials) {
        return new TableOwner(dataSource, credentials.getIfAvailable());
    }

    /** @param given the address of a database of one's own, if there is one */
    @Bean(initMethod = "migrate")
    ModuleMigrations moduleMigrations(
            @Value("${spring.datasource.url:}") String given,
            DataSource database,
            TableOwner owner,
            ResourcePatternResolver classPath,
            ObjectProvider<AfterMigration> after) {
        if (!given.isBlank()) SeparateSessions.require(database);
        return new ModuleMigrations(owner, classPath, after.orderedStream().toList());
    }
}
