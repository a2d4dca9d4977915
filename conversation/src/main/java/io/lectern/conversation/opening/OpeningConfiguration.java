package io.lectern.conversation.opening;

import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class OpeningConfiguration {

    /** Each event is handled in a transaction of its own, and again until that commits. */
    @Bean
    ConfigurerModule assignmentConversationProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        WhenAnAssignmentIsRevealedThenOpenAConversation.NAME,
                        Configuration::eventStore,
                        (axon, processor) -> processor.batchSize(1));
    }
}
