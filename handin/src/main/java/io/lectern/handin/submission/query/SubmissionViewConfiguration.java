package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.handin.submission.query.SubmissionQuery.FindSubmission;
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
class SubmissionViewConfiguration {

    @Bean
    Vocabulary submissionVocabulary() {
        return Vocabulary.of(SubmissionEvent.class);
    }

    @Bean
    Chronicle<SubmissionState> submissionChronicle(EventStore store) {
        return new Chronicle<>(SubmissionId.STREAM, SubmissionState.REDUCER, store);
    }

    @Bean
    Changelog<SubmissionState> submissionChangelog(Chronicle<SubmissionState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(
                chronicle, pseudonyms, Set.of("submission", "assignment", "student", "marking", "release"));
    }

    @Bean
    Representation submissionRepresentation() {
        return new Representation(
                SubmissionId.STREAM, (id, version) -> new FindSubmission(SubmissionId.of(id), version));
    }

    @Bean
    Whereabouts submissionWhereabouts(Submissions submissions) {
        return new Whereabouts(SubmissionId.STREAM, id -> submissions.find(SubmissionId.of(id)));
    }

    @Bean
    Exhibit submissionExhibit(Submissions submissions) {
        return new Exhibit(
                SubmissionId.STREAM,
                (id, file) -> submissions.find(SubmissionId.of(id)).orElseThrow(NotFound::new));
    }
}
