package io.lectern.database.timeout;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The locks of aggregates, for which Axon by itself waits up to a minute. */
@Configuration(proxyBeanMethods = false)
class RequestTimeoutLocks {
    private static final String LOCKS = "aggregateLocks";
    private static final int MILLIS = 10;
    private static final int ATTEMPTS = 450;

    @Bean(LOCKS)
    LockFactory aggregateLocks() {
        var locks = PessimisticLockFactory.builder()
                .lockAttemptTimeout(MILLIS)
                .acquireAttempts(ATTEMPTS)
                .build();
        return stream -> lock(locks, stream);
    }

    @Bean
    static BeanPostProcessor aggregatesTakeThem() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringAggregateConfigurer<?> aggregate) aggregate.setLockFactory(LOCKS);
                return bean;
            }
        };
    }

    private static Lock lock(LockFactory locks, String stream) {
        var deadline = RequestTimeout.current();
        return deadline == null ? locks.obtainLock(stream) : deadline.await(() -> locks.obtainLock(stream));
    }
}
