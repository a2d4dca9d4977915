package io.lectern.messages.lookup;

import static java.util.Comparator.comparingInt;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.messaging.annotation.MessageHandler;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.axonframework.spring.config.MessageHandlerConfigurer.Type;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.stereotype.Component;

/**
 * Finds the beans that handle messages among Lectern's own. Axon looks at each method of each bean for each kind of
 * message, unless it finds that this was done.
 */
@Component
class HandlerBeans implements BeanDefinitionRegistryPostProcessor {
    /** By which Axon finds it, before the kind of message. */
    static final String NAME = "MessageHandlerConfigurer$$Axon$$";

    private static final String OURS = "io.lectern.";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry definitions) {
        var beans = (ConfigurableListableBeanFactory) definitions;
        var ours = Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> isOurs(beans, name))
                .sorted(comparingInt(name -> OrderUtils.getOrder(type(beans, name), Ordered.LOWEST_PRECEDENCE)))
                .toList();
        for (var kind : Type.values()) {
            var handlers = ours.stream()
                    .filter(name -> handles(type(beans, name), kind))
                    .toList();
            if (!handlers.isEmpty()) register(definitions, kind, handlers);
        }
    }

    private static boolean isOurs(ConfigurableListableBeanFactory beans, String name) {
        var definition = beans.getBeanDefinition(name);
        var type = beans.getType(name);
        return definition.isSingleton()
                && !definition.isAbstract()
                && type != null
                && type.getName().startsWith(OURS);
    }

    private static Class<?> type(ConfigurableListableBeanFactory beans, String name) {
        return Objects.requireNonNull(beans.getType(name));
    }

    private static boolean handles(Class<?> bean, Type kind) {
        for (var method : ReflectionUtils.methodsOf(bean)) if (handles(method, kind)) return true;
        return false;
    }

    private static boolean handles(Method method, Type kind) {
        return AnnotationUtils.findAnnotationAttributes(method, MessageHandler.class)
                .map(attributes -> (Class<?>) attributes.get("messageType"))
                .filter(kind.getMessageType()::isAssignableFrom)
                .isPresent();
    }

    private static void register(BeanDefinitionRegistry definitions, Type kind, List<String> handlers) {
        var configurer = BeanDefinitionBuilder.genericBeanDefinition(MessageHandlerConfigurer.class)
                .addConstructorArgValue(kind.name())
                .addConstructorArgValue(handlers)
                .getBeanDefinition();
        definitions.registerBeanDefinition(NAME + kind.name(), configurer);
    }
}
