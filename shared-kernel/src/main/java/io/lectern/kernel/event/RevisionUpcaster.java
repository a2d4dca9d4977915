package io.lectern.kernel.event;

import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what one revision of an event stored in the shape of the next; a context gives one as a bean for each revision
 * that it has left behind. Rows stay as they were written. The name of an event never changes, and one row is one
 * event, since its version and its position are.
 */
public final class RevisionUpcaster extends SingleEventUpcaster {
    private final String type;
    private final int from;
    private final Consumer<ObjectNode> change;

    private RevisionUpcaster(String type, int from, Consumer<ObjectNode> change) {
        this.type = type;
        this.from = from;
        this.change = change;
    }

    /**
     * Changes the JSON of an event, in which what was erased is absent.
     *
     * @param from the revision that it was stored in; the result is of the next one
     */
    public static RevisionUpcaster of(Class<?> event, int from, Consumer<ObjectNode> change) {
        return new RevisionUpcaster(EventTypes.nameOf(event), from, change);
    }

    /** Gives a member another name. */
    public static RevisionUpcaster renaming(Class<?> event, int from, String member, String today) {
        return of(event, from, json -> {
            if (json.has(member)) json.set(today, json.remove(member));
        });
    }

    /** The wire name of the events. */
    public String type() {
        return type;
    }

    /** The revision that it reads. */
    public int from() {
        return from;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(new SimpleSerializedType(type, String.valueOf(from)));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        var next = new SimpleSerializedType(type, String.valueOf(from + 1));
        return stored.upcastPayload(next, ObjectNode.class, this::changed);
    }

    private ObjectNode changed(ObjectNode json) {
        change.accept(json);
        return json;
    }
}
