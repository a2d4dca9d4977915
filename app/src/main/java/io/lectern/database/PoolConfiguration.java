package io.lectern.database;

import com.zaxxer.hikari.HikariDataSource;
import io.lectern.database.timeout.RequestTimeoutDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;

/** Has the pool take only connections that keep the promises, and wait for none of them without an end. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class PoolConfiguration {
    /** Named for what it gives up. */
    static final String MAY_LOSE = "lectern.database.may-lose-acknowledged-commits";

    /** What the jar was told to do instead of serving. */
    private static final String COMMAND = "lectern.command";

    @Bean
    static PoolSettings poolSettings(Environment settings) {
        var check = Requirements.check(settings.getProperty(MAY_LOSE, Boolean.class, false));
        return new PoolSettings(check, !settings.containsProperty(COMMAND));
    }

    /** Named {@code database} in the health's groups. */
    @Bean
    DatabaseHealth databaseHealthIndicator(JdbcConnectionDetails database, PoolSettings settings) {
        return new DatabaseHealth(database, settings.check());
    }

    /** Comes before what makes connections lazy. */
    record PoolSettings(String check, boolean serves) implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool) {
                var theirs = pool.getConnectionInitSql();
                var ours = check + ";" + Timeouts.OF_SESSIONS;
                pool.setConnectionInitSql(theirs == null ? ours : theirs + ";" + ours);
                Timeouts.pooled(serves)
                        .forEach((key, value) -> pool.getDataSourceProperties().putIfAbsent(key, value));
            }
            return bean;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? new RequestTimeoutDataSource(pool) : bean;
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }
}
