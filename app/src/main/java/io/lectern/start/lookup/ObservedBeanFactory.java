package io.lectern.start.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** Keeps the order in which beans were registered, and which of them may have got another type. */
abstract class ObservedBeanFactory extends DefaultListableBeanFactory {
    private static final int AFTER_ALL_DEFINED = Integer.MAX_VALUE / 2;

    private final AtomicInteger registered = new AtomicInteger();
    private final Map<String, Integer> order = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean decorated;
    private volatile boolean observed = true;

    /** Whether a bean stands for another one that it makes, as those of scopes do. */
    boolean hasDecorated() {
        return decorated;
    }

    /** Those whose types may be others than when it was asked before. */
    List<String> takeChanged() {
        if (changed.isEmpty()) return List.of();
        var taken = List.copyOf(changed);
        taken.forEach(changed::remove);
        return taken.stream().filter(order::containsKey).toList();
    }

    /** Those that are registered, as Spring would list them. */
    List<String> inOrder(Collection<String> names) {
        if (names.isEmpty()) return List.of();
        return names.stream()
                .filter(order::containsKey)
                .sorted(Comparator.comparing(order::get))
                .toList();
    }

    /** From here on nobody asks for either. */
    void stopObserving() {
        observed = false;
        changed.clear();
        order.clear();
    }

    private void noteChange(String name) {
        if (observed) changed.add(name);
    }

    @Override
    public void registerBeanDefinition(String name, BeanDefinition definition) {
        if (observed && !containsBeanDefinition(name)) order.put(name, registered.incrementAndGet());
        if (definition instanceof RootBeanDefinition root && root.getDecoratedDefinition() != null) decorated = true;
        super.registerBeanDefinition(name, definition);
        noteChange(name);
    }

    @Override
    public void removeBeanDefinition(String name) {
        super.removeBeanDefinition(name);
        order.remove(name);
    }

    @Override
    public void registerSingleton(String name, Object singleton) {
        if (observed && !containsBeanDefinition(name))
            order.putIfAbsent(name, AFTER_ALL_DEFINED + registered.incrementAndGet());
        super.registerSingleton(name, singleton);
    }

    @Override
    protected void addSingleton(String name, Object singleton) {
        super.addSingleton(name, singleton);
        noteChange(name);
    }

    @Override
    protected void removeSingleton(String name) {
        super.removeSingleton(name);
        noteChange(name);
    }

    @Override
    protected Object getObjectFromFactoryBean(
            FactoryBean<?> factory, @Nullable Class<?> type, String name, boolean postProcessed) {
        var object = super.getObjectFromFactoryBean(factory, type, name, postProcessed);
        noteChange(name);
        return object;
    }

    @Override
    protected void clearMergedBeanDefinition(String name) {
        super.clearMergedBeanDefinition(name);
        noteChange(name);
    }

    @Override
    public void clearMetadataCache() {
        super.clearMetadataCache();
        if (observed) changed.addAll(order.keySet());
    }
}
