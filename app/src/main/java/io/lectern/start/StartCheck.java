package io.lectern.start;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;

/** A look at the settings once it is known what they are for, and before anything is started by them. */
public interface StartCheck extends BeanDefinitionRegistryPostProcessor, Ordered {

    /** @throws StartException if there shall be no start */
    void check(ConfigurableListableBeanFactory beans);

    @Override
    default void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry definitions) {
        check((ConfigurableListableBeanFactory) definitions);
    }

    /** Before all that has no order, such as what starts the database. */
    @Override
    default int getOrder() {
        return 0;
    }
}
