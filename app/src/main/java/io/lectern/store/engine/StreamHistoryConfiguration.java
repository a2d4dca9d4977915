package io.lectern.store.engine;

import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Category;
import io.lectern.kernel.stream.StreamChanges;
import io.lectern.kernel.stream.StreamHistory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts together what reads the streams of all categories. */
@Configuration(proxyBeanMethods = false)
class StreamHistoryConfiguration {

    @Bean
    Categories categories(ObjectProvider<Category> categories) {
        return new Categories(categories.stream().toList());
    }

    /** The store itself comes later: it must know the categories, and some of them look into this. */
    @Bean
    StreamHistory history(@Lazy EventStore store) {
        return new StreamHistory(store);
    }

    @Bean
    StreamChanges changes(Categories categories, StreamHistory history, Pseudonyms pseudonyms) {
        return new StreamChanges(categories, history, pseudonyms);
    }
}
