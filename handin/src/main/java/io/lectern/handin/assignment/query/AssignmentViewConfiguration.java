package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.assignment.query.AssignmentQuery.FindAssignment;
import io.lectern.kernel.access.Exhibit;
import io.lectern.kernel.access.Whereabouts;
import io.lectern.kernel.event.Vocabulary;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Representation;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Changelog;
import io.lectern.kernel.stream.Chronicle;
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
    Chronicle<AssignmentState> assignmentChronicle(EventStore store) {
        return new Chronicle<>(AssignmentId.STREAM, AssignmentState.REDUCER, store);
    }

    @Bean
    Changelog<AssignmentState> assignmentChangelog(Chronicle<AssignmentState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, Set.of("assignment", "space"));
    }

    @Bean
    Representation assignmentRepresentation() {
        return new Representation(
                AssignmentId.STREAM, (id, version) -> new FindAssignment(AssignmentId.of(id), version, null));
    }

    @Bean
    Whereabouts assignmentWhereabouts(Assignments assignments) {
        return new Whereabouts(AssignmentId.STREAM, id -> assignments.find(AssignmentId.of(id)));
    }

    @Bean
    Exhibit assignmentExhibit(Assignments assignments, Chronicle<AssignmentState> chronicle) {
        return new Exhibit(AssignmentId.STREAM, (id, file) -> {
            var now = assignments.find(AssignmentId.of(id)).orElseThrow(NotFound::new);
            return new BriefFile(now, file, chronicle);
        });
    }
}
