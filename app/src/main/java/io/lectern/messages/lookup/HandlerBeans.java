package io.lectern.messages.lookup;

import static java.util.Comparator.comparingInt;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        var handlers = new EnumMap<Type, List<String>>(Type.class);
        for (var name : ours)
            for (var kind : handled(type(beans, name)))
                handlers.computeIfAbsent(kind, first -> new ArrayList<>()).add(name);
        handlers.forEach((kind, names) -> register(definitions, kind, names));
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

    private static Set<Type> handled(Class<?> bean) {
        var kinds = EnumSet.noneOf(Type.class);
        for (var method : ReflectionUtils.methodsOf(bean))
            messageType(method).ifPresent(message -> {
                for (var kind : Type.values()) if (kind.getMessageType().isAssignableFrom(message)) kinds.add(kind);
            });
        return kinds;
    }

    /** Most methods have no annotation, whose annotations Axon would look through. */
    private static Optional<Class<?>> messageType(Method method) {
        if (method.getAnnotations().length == 0) return Optional.empty();
        return AnnotationUtils.findAnnotationAttributes(method, MessageHandler.class)
                .map(attributes -> (Class<?>) attributes.get("messageType"));
    }

    private static void register(BeanDefinitionRegistry definitions, Type kind, List<String> handlers) {
        var configurer = BeanDefinitionBuilder.genericBeanDefinition(MessageHandlerConfigurer.class)
                .addConstructorArgValue(kind.name())
                .addConstructorArgValue(handlers)
                .getBeanDefinition();
        definitions.registerBeanDefinition(NAME + kind.name(), configurer);
    }
}
