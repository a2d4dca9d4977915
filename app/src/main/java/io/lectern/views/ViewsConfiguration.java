package io.lectern.views;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    @Bean
    Statements statements(Shapes shapes) {
        return new Statements(shapes);
    }

    @Bean
    ForeignEvents foreignEvents(JdbcClient jdbc) {
        return new ForeignEvents(jdbc);
    }

    @Bean
    ShapeRows shapeRows(JdbcClient jdbc, ForeignEvents events) {
        return new ShapeRows(jdbc, events);
    }

    /** All statements of the program, whoever writes them, go through the pool that this stands before. */
    @Bean
    static BeanPostProcessor shapedDataSource(ObjectProvider<Statements> statements) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof ShapedDataSource)
                        ? new ShapedDataSource(pool, statements.getObject())
                        : bean;
            }
        };
    }
}
