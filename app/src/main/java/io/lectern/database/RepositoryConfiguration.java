package io.lectern.database;

import io.lectern.Application;
import io.lectern.start.CommandNeeds;
import io.lectern.start.WhereNeeded;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Repositories begin no transactions of their own. Whatever is written belongs to the transaction of a command or of a
 * processor; what is read outside of one is one statement, for which BEGIN and COMMIT would be one more way to the
 * database. Queries are taken as they are written: Spring Data sorts and counts none of them, for which it would parse
 * each.
 */
@Configuration(proxyBeanMethods = false)
@WhereNeeded(CommandNeeds.HANDLERS)
@EnableJpaRepositories(
        basePackageClasses = Application.class,
        enableDefaultTransactions = false,
        queryEnhancerSelector = RepositoryConfiguration.AsWritten.class)
class RepositoryConfiguration {

    static class AsWritten implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
