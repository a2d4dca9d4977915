package io.lectern.space.query;

import io.lectern.kernel.event.Vocabulary;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Representation;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Changelog;
import io.lectern.kernel.stream.Chronicle;
import io.lectern.space.SpaceEvent;
import io.lectern.space.query.SpaceQuery.FindSpace;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpaceViewConfiguration {

    @Bean
    Vocabulary spaceVocabulary() {
        return Vocabulary.of(SpaceEvent.class);
    }

    @Bean
    Chronicle<SpaceState> spaceChronicle(EventStore store) {
        return new Chronicle<>(SpaceEvent.STREAM, SpaceState.REDUCER, store);
    }

    @Bean
    Changelog<SpaceState> spaceChangelog(Chronicle<SpaceState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, Set.of("space"));
    }

    @Bean
    Representation spaceRepresentation() {
        return new Representation(SpaceEvent.STREAM, (id, version) -> new FindSpace(SpaceId.of(id), version));
    }
}
