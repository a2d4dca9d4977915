package io.lectern.handin.deadline;

import io.lectern.handin.DeadlineEvent;
import io.lectern.kernel.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    Vocabulary deadlineVocabulary() {
        return Vocabulary.of(DeadlineEvent.class);
    }
}
