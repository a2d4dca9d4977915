package io.lectern.demo;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;

/** The commands that have a handler, which the story knows by name alone: their types are their contexts' own. */
class CommandTypes implements HandlerEnhancerDefinition {
    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        if (handler.attribute("CommandHandler.commandName").isPresent())
            types.put(handler.payloadType().getSimpleName(), handler.payloadType());
        return handler;
    }

    Class<?> find(String name) {
        return Objects.requireNonNull(types.get(name), "There is no command " + name);
    }
}
