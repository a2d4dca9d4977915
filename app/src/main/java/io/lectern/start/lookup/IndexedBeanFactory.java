package io.lectern.start.lookup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.SmartFactoryBean;
import org.springframework.core.ResolvableType;

/**
 * Looks for beans of a type among those that can be of it, until all beans are made; Spring asks each of all beans. It
 * answers what Spring answers, which is left to Spring afterwards and on other threads than the one that starts.
 */
class IndexedBeanFactory extends ObservedBeanFactory {
    private final NamesByType names = new NamesByType();
    private volatile @Nullable Thread starting = Thread.currentThread();

    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean nonSingletons, boolean eager) {
        var raw = type.resolve();
        return raw != null && isIndexed(raw)
                ? find(raw, type, nonSingletons, eager)
                : findBySpring(type, nonSingletons, eager);
    }

    @Override
    public String[] getBeanNamesForType(@Nullable Class<?> type, boolean nonSingletons, boolean eager) {
        return type == null
                ? super.getBeanNamesForType(type, nonSingletons, eager)
                : getBeanNamesForType(ResolvableType.forRawClass(type), nonSingletons, eager);
    }

    /** Not those that may be handed on while they are made, or whose classes are not to be loaded. */
    private boolean isIndexed(Class<?> type) {
        return Thread.currentThread() == starting
                && type != Object.class
                && !type.isArray()
                && !hasDecorated()
                && !isAllowCircularReferences()
                && isAllowEagerClassLoading();
    }

    String[] find(Class<?> raw, ResolvableType type, boolean nonSingletons, boolean eager) {
        try {
            var found = new ArrayList<String>();
            for (var name : candidates(raw)) {
                if (isComplete(name, eager)) addIfItMatches(found, name, type, nonSingletons, eager);
            }
            return found.toArray(String[]::new);
        } catch (BeansException saidBySpringToo) {
            return findBySpring(type, nonSingletons, eager);
        }
    }

    final String[] findBySpring(ResolvableType type, boolean nonSingletons, boolean eager) {
        var raw = type.resolve();
        return raw == null || type.hasGenerics()
                ? super.getBeanNamesForType(type, nonSingletons, eager)
                : super.getBeanNamesForType(raw, nonSingletons, eager);
    }

    private List<String> candidates(Class<?> type) {
        takeChanged().forEach(this::learn);
        return inOrder(names.of(type));
    }

    private void learn(String name) {
        try {
            var type = getType(name, false);
            if (type == null || type.isArray()) names.addToAll(name);
            else if (!isFactoryBean(name)) names.add(name, type);
            else learnFactory(name, type);
        } catch (BeansException notKnown) {
            names.addToAll(name);
        }
    }

    /** What it makes may be known to be more once the factory is there. */
    private void learnFactory(String name, Class<?> product) {
        var factory = getType(FACTORY_BEAN_PREFIX + name, false);
        var isExact = containsSingleton(name)
                || getMergedBeanDefinition(name).hasAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE);
        if (factory == null || !isExact || SmartFactoryBean.class.isAssignableFrom(factory)) names.addToAll(name);
        else names.add(name, product, factory);
    }

    private boolean isComplete(String name, boolean eager) {
        if (!containsBeanDefinition(name)) return true;
        var definition = getMergedLocalBeanDefinition(name);
        return !isAlias(name) && !definition.isAbstract() && (eager || isThere(definition.getFactoryBeanName()));
    }

    private boolean isThere(@Nullable String factory) {
        return factory == null || !isFactoryBean(factory) || containsSingleton(factory);
    }

    private void addIfItMatches(
            List<String> found, String name, ResolvableType type, boolean nonSingletons, boolean eager) {
        var init = eager || containsSingleton(name);
        var isFactory = isFactoryBean(name);
        if ((!isFactory || nonSingletons || init) && matches(name, type, nonSingletons, init)) found.add(name);
        else if (isFactory && matches(FACTORY_BEAN_PREFIX + name, type, nonSingletons, init))
            found.add(FACTORY_BEAN_PREFIX + name);
    }

    private boolean matches(String name, ResolvableType type, boolean nonSingletons, boolean init) {
        return isTypeMatch(name, type, init) && (nonSingletons || isSingleton(name));
    }

    @Override
    public void preInstantiateSingletons() {
        super.preInstantiateSingletons();
        starting = null;
        stopObserving();
        names.clear();
    }
}
