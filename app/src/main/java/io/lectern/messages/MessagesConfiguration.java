package io.lectern.messages;

import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MessagesConfiguration {
    @Bean
    InitializingBean queryGate(QueryBus bus, Access access) {
        return () -> bus.registerHandlerInterceptor(new QueryGate(access));
    }
}
