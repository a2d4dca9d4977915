package io.lectern.store.transfer.mapping;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON as the record of an event, with all that it must say and no more than it can. */
@Component
class Payloads {
    private final Jackson3Serializer serializer;

    Payloads(Jackson3Serializer serializer) {
        this.serializer = serializer;
    }

    /** @throws IllegalArgumentException that says what is wrong */
    Object read(JsonNode data, Class<?> type) {
        var members = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (var name : data.propertyNames())
            if (!members.contains(name))
                throw new IllegalArgumentException("says " + name + ", which no such event has");
        for (var member : type.getRecordComponents())
            if (isRequired(member) && !data.hasNonNull(member.getName()))
                throw new IllegalArgumentException("does not say " + member.getName());
        try {
            return serializer.getObjectMapper().treeToValue(data, type);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("cannot be read: " + wrong.getOriginalMessage(), wrong);
        }
    }

    private static boolean isRequired(RecordComponent member) {
        return !member.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !member.getType().equals(boolean.class);
    }
}
