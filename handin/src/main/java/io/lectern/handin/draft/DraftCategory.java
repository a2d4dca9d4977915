package io.lectern.handin.draft;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.draft.DraftMessage.EraseDraft;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Drafts, which hold personal data under the name of a stream, though no event. */
@Configuration(proxyBeanMethods = false)
class DraftCategory {

    @Bean
    Category categoryOfDrafts() {
        return Category.of(DraftMessage.PREFIX)
                .erasure((id, person) -> new EraseDraft(AssignmentId.of(id), person))
                .build();
    }
}
