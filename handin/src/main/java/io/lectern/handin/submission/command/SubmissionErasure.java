package io.lectern.handin.submission.command;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.submission.command.SubmissionCommand.EraseSubmission;
import io.lectern.kernel.privacy.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubmissionErasure {

    @Bean
    Erasure submissionWordsErasure() {
        return new Erasure(SubmissionId.STREAM, (id, person) -> new EraseSubmission(SubmissionId.of(id)));
    }
}
