package io.lectern.views;

import io.lectern.kernel.json.StoredTimes;
import javax.sql.DataSource;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

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

    /** The states that views keep as JSON are read as the events are. */
    @Bean
    HibernatePropertiesCustomizer storedStates() {
        var json = JsonMapper.builder().addModule(new StoredTimes()).build();
        return properties -> properties.put(MappingSettings.JSON_FORMAT_MAPPER, new Jackson3JsonFormatMapper(json));
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
