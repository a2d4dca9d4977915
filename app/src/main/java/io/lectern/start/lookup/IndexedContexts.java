package io.lectern.start.lookup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.annotation.Order;

/** Makes the contexts that Spring Boot makes, with beans that are found by an index; named in spring.factories. */
@Order(0)
class IndexedContexts implements ApplicationContextFactory {

    @Override
    public @Nullable ConfigurableApplicationContext create(@Nullable WebApplicationType type) {
        if (type == WebApplicationType.SERVLET)
            return new AnnotationConfigServletWebServerApplicationContext(new IndexedBeanFactory());
        return type == WebApplicationType.NONE
                ? new AnnotationConfigApplicationContext(new IndexedBeanFactory())
                : null;
    }
}
