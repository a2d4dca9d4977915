package io.lectern.handin.draft;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.draft.DraftMessage.EraseDraft;
import io.lectern.kernel.privacy.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftErasure {

    @Bean
    Erasure draftWordsErasure() {
        return new Erasure(DraftMessage.PREFIX, (id, person) -> new EraseDraft(AssignmentId.of(id), person));
    }
}
