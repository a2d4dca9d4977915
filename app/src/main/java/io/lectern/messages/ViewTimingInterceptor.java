package io.lectern.messages;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes what views take that are written in the transaction of a command. */
final class ViewTimingInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var timing = CommandTiming.of(unitOfWork.root().getMessage());
        if (timing == null) return chain.proceed();
        var begun = System.nanoTime();
        try {
            return chain.proceed();
        } finally {
            timing.addViews(System.nanoTime() - begun);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ForAllProcessors {

        @Bean
        ConfigurerModule viewTiming() {
            return configurer -> configurer
                    .eventProcessing()
                    .registerDefaultHandlerInterceptor((axon, processor) -> new ViewTimingInterceptor());
        }
    }
}
