package io.lectern.views;

import io.lectern.kernel.event.Metadata;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has a command tried again, on views that are up to date, when a program with other shapes wrote something in its
 * space meanwhile: events are taken into views in their order.
 */
@Configuration(proxyBeanMethods = false)
class StaleViewsConfiguration {

    @Bean
    ConfigurerModule staleViews(
            ObjectProvider<Shapes> shapes,
            ObjectProvider<EventsOfOtherVersions> events,
            ObjectProvider<OtherVersions> others) {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultHandlerInterceptor(
                        (axon, processor) -> new Interceptor(processor, shapes, events, others));
    }

    private record Interceptor(
            String processor,
            ObjectProvider<Shapes> shapes,
            ObjectProvider<EventsOfOtherVersions> events,
            ObjectProvider<OtherVersions> others)
            implements MessageHandlerInterceptor<EventMessage<?>> {

        @Override
        public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            if (others.getObject().mayExist()) require(unitOfWork.getMessage());
            return chain.proceed();
        }

        private void require(EventMessage<?> event) {
            var space = (String) event.getMetaData().get(Metadata.SPACE);
            for (var shape : shapes.getObject().all())
                if (shape.tables().projections().contains(processor)) require(shape, space);
        }

        private void require(ShapedTables shape, @Nullable String space) {
            if (!shape.isCurrent()) throw ViewsUnavailable.beingBuilt(shape.context());
            if (events.getObject().isBehindIn(shape, space))
                throw new ConcurrencyException("Views in other shapes were written in the meantime");
        }
    }
}
