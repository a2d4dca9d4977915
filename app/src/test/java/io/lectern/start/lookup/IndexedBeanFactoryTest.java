package io.lectern.start.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;

/** Beans are found by their type as Spring finds them, whatever becomes of them. */
class IndexedBeanFactoryTest {
    private static final List<Class<?>> TYPES = List.of(
            Collection.class,
            List.class,
            ArrayList.class,
            Set.class,
            CharSequence.class,
            String.class,
            Number.class,
            Comparable.class,
            FactoryBean.class,
            Words.class,
            Object.class,
            int[].class);

    @Test
    void findsWhatIsRegisteredOneAfterTheOther() {
        alike(beans -> {
            beans.registerSingleton("first", "by hand");
            define(beans, "numbers", ArrayList.class);
            define(beans, "words", Words.class);
            beans.registerSingleton("last", 7);
            define(beans, "set", TreeSet.class);
        });
    }

    @Test
    void findsWhatIsKnownToBeMoreOnceItIsMade() {
        alike(
                beans -> beans.registerBeanDefinition("made", new RootBeanDefinition(Collection.class, ArrayList::new)),
                beans -> beans.getBean("made"),
                beans -> beans.registerBeanDefinition("made", new RootBeanDefinition(Words.class, Words::new)),
                beans -> beans.removeBeanDefinition("made"));
    }

    @Test
    void findsFactoriesAndWhatTheyMake() {
        alike(
                beans -> define(beans, "words", Words.class),
                beans -> beans.getBean("&words"),
                beans -> beans.getBean("words"),
                beans -> beans.destroySingleton("words"));
    }

    @Test
    void findsNoTemplatesAndNoAliases() {
        alike(
                beans -> {
                    var template = new RootBeanDefinition(ArrayList.class);
                    template.setAbstract(true);
                    beans.registerBeanDefinition("template", template);
                    define(beans, "list", ArrayList.class);
                    beans.registerAlias("list", "alias");
                },
                beans -> {
                    var prototype = new RootBeanDefinition(ArrayList.class);
                    prototype.setScope("prototype");
                    beans.registerBeanDefinition("prototype", prototype);
                });
    }

    @Test
    void leavesBeansThatStandForOthersToSpring() {
        alike(beans -> {
            var proxy = new RootBeanDefinition(Words.class);
            proxy.setDecoratedDefinition(new BeanDefinitionHolder(new RootBeanDefinition(ArrayList.class), "target"));
            beans.registerBeanDefinition("proxy", proxy);
        });
    }

    @Test
    void aContextIsWiredAsBefore() {
        assertThat(wired(IndexedBeanFactory::new)).isEqualTo(wired(DefaultListableBeanFactory::new));
    }

    private static void define(DefaultListableBeanFactory beans, String name, Class<?> type) {
        beans.registerBeanDefinition(name, new RootBeanDefinition(type));
    }

    @SafeVarargs
    private static void alike(Consumer<DefaultListableBeanFactory>... steps) {
        var indexed = quiet(new IndexedBeanFactory());
        var spring = quiet(new DefaultListableBeanFactory());
        for (var step : steps) {
            step.accept(indexed);
            step.accept(spring);
            assertThat(found(indexed)).isEqualTo(found(spring));
        }
        indexed.preInstantiateSingletons();
        spring.preInstantiateSingletons();
        assertThat(found(indexed)).isEqualTo(found(spring));
    }

    private static DefaultListableBeanFactory quiet(DefaultListableBeanFactory beans) {
        beans.setAllowCircularReferences(false);
        return beans;
    }

    private static TreeMap<String, List<String>> found(DefaultListableBeanFactory beans) {
        var found = new TreeMap<String, List<String>>();
        for (var all : List.of(true, false))
            for (var eager : List.of(false, true)) {
                for (var type : TYPES)
                    found.put(type + " " + all + eager, List.of(beans.getBeanNamesForType(type, all, eager)));
                var generic = ResolvableType.forClassWithGenerics(List.class, String.class);
                found.put("generic " + all + eager, List.of(beans.getBeanNamesForType(generic, all, eager)));
            }
        return found;
    }

    private static List<?> wired(Supplier<DefaultListableBeanFactory> beans) {
        try (var context = new AnnotationConfigApplicationContext(quiet(beans.get()))) {
            context.register(Wiring.class);
            context.refresh();
            return context.getBean("seen", List.class);
        }
    }
}
