package io.lectern.push;

import io.lectern.kernel.json.JsonForm;
import java.util.List;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The body of a push: one event, or a list of them.
 *
 * @param listed whether it is a list, so that what is wrong in it can be named by its place
 */
@JsonDeserialize(using = PushedEventsDeserializer.class)
@JsonForm(schema = "PushedEvents")
record PushedEvents(boolean listed, List<PushedEvent> events) {

    /** Where an event stands in the body, as the beginning of the names of its members. */
    String place(int index) {
        return listed ? "[" + index + "]." : "";
    }
}
