package io.lectern.migration;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Has the schemas ready before JPA, JDBC templates and all that is marked to depend on the database. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseInitializationDependencyConfigurer.class)
class MigrationConfiguration {

    @Bean(initMethod = "migrate")
    ModuleMigrations moduleMigrations(
            DataSource dataSource, ResourcePatternResolver classPath, ObjectProvider<AfterMigration> after) {
        return new ModuleMigrations(dataSource, classPath, after.orderedStream().toList());
    }
}
