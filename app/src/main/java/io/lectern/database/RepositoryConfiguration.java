package io.lectern.database;

import io.lectern.Application;
import io.lectern.start.CommandNeeds;
import io.lectern.start.WhereNeeded;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Repositories begin no transactions of their own. Whatever is written belongs to the transaction of a command or of a
 * processor; what is read outside of one is one statement, for which BEGIN and COMMIT would be one more way to the
 * database.
 */
@Configuration(proxyBeanMethods = false)
@WhereNeeded(CommandNeeds.HANDLERS)
@EnableJpaRepositories(basePackageClasses = Application.class, enableDefaultTransactions = false)
class RepositoryConfiguration {}
