package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.mark.query.MarkQuery.FindMark;
import io.lectern.kernel.access.Exhibit;
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
class MarkViewConfiguration {

    @Bean
    Vocabulary markVocabulary() {
        return Vocabulary.of(MarkEvent.class);
    }

    @Bean
    Chronicle<MarkState> markChronicle(EventStore store) {
        return new Chronicle<>(MarkState.STREAM, MarkState.REDUCER, store);
    }

    @Bean
    Changelog<MarkState> markChangelog(Chronicle<MarkState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, Set.of("submission"));
    }

    @Bean
    Representation markRepresentation() {
        return new Representation(MarkState.STREAM, (id, version) -> new FindMark(SubmissionId.of(id), version));
    }

    @Bean
    Exhibit markExhibit(Marks marks, Assignments assignments) {
        return new Exhibit(MarkState.STREAM, (id, file) -> {
            var mark = marks.find(SubmissionId.of(id)).orElseThrow(NotFound::new);
            var released = assignments
                    .find(mark.latest().assignment())
                    .map(assignment -> assignment.gradesReleased())
                    .orElse(false);
            return new FeedbackFile(mark, file, released);
        });
    }
}
