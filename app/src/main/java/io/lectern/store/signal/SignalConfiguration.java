package io.lectern.store.signal;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Puts together what says that there are new events. */
@Configuration(proxyBeanMethods = false)
class SignalConfiguration {

    @Bean
    LocalSignals localSignals() {
        return new LocalSignals();
    }

    @Bean
    SignalTasks fetched() {
        return new SignalTasks();
    }

    @Bean
    ClusterSignals clusterSignals(JdbcConnectionDetails database, LocalSignals signals) {
        var unpooled = new DriverManagerDataSource(database.getJdbcUrl());
        unpooled.setUsername(database.getUsername());
        unpooled.setPassword(database.getPassword());
        return new ClusterSignals(unpooled, signals);
    }
}
