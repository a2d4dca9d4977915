package io.lectern.store.revision;

import io.lectern.kernel.event.RevisionUpcaster;
import io.lectern.kernel.stream.Categories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Collects how all contexts read what they stored before. */
@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

    @Bean
    Upcasters upcasters(Categories categories, ObjectProvider<RevisionUpcaster> upcasters) {
        return new Upcasters(categories.eventTypes(), upcasters.stream().toList());
    }
}
