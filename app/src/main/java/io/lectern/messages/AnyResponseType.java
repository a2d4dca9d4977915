package io.lectern.messages;

import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.AbstractResponseType;

/** Takes whatever a query's one handler answers: the gate turns it into what may be seen before it arrives. */
class AnyResponseType extends AbstractResponseType<Object> {

    AnyResponseType() {
        super(Object.class);
    }

    @Override
    public boolean matches(Type responseType) {
        return true;
    }

    @Override
    public Object convert(Object response) {
        return response;
    }

    @Override
    public Class<Object> responseMessagePayloadType() {
        return Object.class;
    }
}
