package io.lectern.handin.mark.command;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.command.MarkCommand.EraseMark;
import io.lectern.kernel.privacy.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MarkErasure {

    @Bean
    Erasure markWordsErasure() {
        return new Erasure(MarkState.STREAM, (id, person) -> new EraseMark(SubmissionId.of(id)));
    }
}
