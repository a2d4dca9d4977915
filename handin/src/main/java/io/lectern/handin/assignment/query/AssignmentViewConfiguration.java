package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.query.AssignmentQuery.FindAssignment;
import io.lectern.kernel.Changelog;
import io.lectern.kernel.Chronicle;
import io.lectern.kernel.Pseudonyms;
import io.lectern.kernel.Representation;
import io.lectern.kernel.Vocabulary;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssignmentViewConfiguration {

    @Bean
    Vocabulary assignmentVocabulary() {
        return Vocabulary.of(AssignmentEvent.class);
    }

    @Bean
    Chronicle<AssignmentView> assignmentChronicle(EventStore store) {
        return new Chronicle<>(AssignmentId.STREAM, AssignmentView.REDUCER, store);
    }

    @Bean
    Changelog<AssignmentView> assignmentChangelog(
            Chronicle<AssignmentView> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, Set.of("assignment", "space"));
    }

    @Bean
    Representation assignmentRepresentation() {
        return new Representation(
                AssignmentId.STREAM, (id, version) -> new FindAssignment(AssignmentId.of(id), version, null));
    }
}
