package io.lectern.messages;

import io.lectern.kernel.message.Files;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts a {@link CommandGate} before every command handler, so that none can be forgotten. */
@Component
class CommandGates implements HandlerEnhancerDefinition {
    private final Access access;
    private final Retries retries;
    private final Files files;
    private final ExpectedVersion expectedVersion;
    private final CommandResults results;

    // Lazy: Axon asks for its enhancers while the beans that these need are still being made.
    CommandGates(
            @Lazy Access access,
            @Lazy Retries retries,
            @Lazy Files files,
            @Lazy ExpectedVersion expectedVersion,
            @Lazy CommandResults results) {
        this.access = access;
        this.retries = retries;
        this.files = files;
        this.expectedVersion = expectedVersion;
        this.results = results;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return handler.attribute("CommandHandler.commandName").isPresent()
                ? new CommandGate<>(handler, access, retries, files, expectedVersion, results)
                : handler;
    }
}
