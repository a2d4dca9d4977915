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
    TableNameRewriter rewriter(Shapes shapes) {
        return new TableNameRewriter(shapes);
    }

    @Bean
    EventsOfOtherVersions foreign(JdbcClient jdbc) {
        return new EventsOfOtherVersions(jdbc);
    }

    @Bean
    ShapeRows shapeRows(JdbcClient jdbc, EventsOfOtherVersions events) {
        return new ShapeRows(jdbc, events);
    }

    /** All statements of the program, whoever writes them, go through the pool that this stands before. */
    @Bean
    static BeanPostProcessor shapedDataSource(ObjectProvider<TableNameRewriter> rewriter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof ShapedDataSource)
                        ? new ShapedDataSource(pool, rewriter.getObject())
                        : bean;
            }
        };
    }
}
