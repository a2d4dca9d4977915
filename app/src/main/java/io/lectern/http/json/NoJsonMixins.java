package io.lectern.http.json;

import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.stereotype.Component;

/** There are no mixins, for which Spring Boot would read each of Lectern's classes at every start. */
@Component
class NoJsonMixins implements BeanDefinitionRegistryPostProcessor {
    private static final String FOUND = "jacksonMixinModuleEntries";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry definitions) {
        if (!definitions.containsBeanDefinition(FOUND)) return;
        var none = BeanDefinitionBuilder.genericBeanDefinition(
                JacksonMixinModuleEntries.class, () -> JacksonMixinModuleEntries.create(mixins -> {}));
        definitions.removeBeanDefinition(FOUND);
        definitions.registerBeanDefinition(FOUND, none.getBeanDefinition());
    }
}
