package io.lectern.start.lookup;

import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that are found for others by their type, also by what a collection has. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    CharSequence text() {
        return "text";
    }

    @Bean
    Words words() {
        return new Words();
    }

    @Bean
    List<String> strings(List<CharSequence> all) {
        return all.stream().map(CharSequence::toString).toList();
    }

    @Bean
    List<Integer> numbers() {
        return List.of(1);
    }

    @Bean
    List<Object> seen(List<CharSequence> texts, List<Number> numbers, Collection<List<String>> lists) {
        return List.of(texts, numbers, List.copyOf(lists));
    }
}
