package io.lectern.store.engine;

import io.lectern.kernel.event.ServiceEvent;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's JSON, with events under their wire names instead of the names of classes; all else is named as Axon does. */
class WireNameSerializer extends Jackson3Serializer {
    private final WireNames names;

    WireNameSerializer(WireNames names) {
        super(builder().jsonMapperBuilderCustomizer(StoredJson::configure));
        this.names = names;
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        return names.nameOf(type)
                .<SerializedType>map(name ->
                        new SimpleSerializedType(name, getRevisionResolver().revisionOf(type)))
                .orElseGet(() -> super.typeForClass(type));
    }

    /** What a service told is named as the service did. */
    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        var serialized = super.serialize(object, representation);
        return object instanceof ServiceEvent told
                ? new SimpleSerializedObject<>(
                        serialized.getData(),
                        representation,
                        told.type(),
                        getRevisionResolver().revisionOf(ServiceEvent.class))
                : serialized;
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return isWireName(type) ? factOf(type.getName()) : super.classForType(type);
    }

    /** Whether a type is an event's; no class can have such a name. */
    static boolean isWireName(SerializedType type) {
        return type.getName().indexOf(WireNames.SEPARATOR) >= 0;
    }

    private Class<?> factOf(String name) {
        return names.classOf(name)
                .orElseThrow(() -> new SerializationException("The event type " + name + " is of no category"));
    }
}
