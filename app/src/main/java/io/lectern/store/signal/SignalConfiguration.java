package io.lectern.store.signal;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Puts together what says that there are new events. */
@Configuration(proxyBeanMethods = false)
class SignalConfiguration {

    @Bean
    Arrivals arrivals() {
        return new Arrivals();
    }

    @Bean
    Listeners tail() {
        return new Listeners();
    }

    @Bean
    ClusterSignals clusterSignals(JdbcConnectionDetails database, Arrivals arrivals) {
        var unpooled = new DriverManagerDataSource(database.getJdbcUrl());
        unpooled.setUsername(database.getUsername());
        unpooled.setPassword(database.getPassword());
        return new ClusterSignals(unpooled, arrivals);
    }
}
