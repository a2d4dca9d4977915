package io.lectern.views.parts;

import io.lectern.kernel.replay.EventReader.Part;
import io.lectern.kernel.replay.EventReader.Selection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;

/**
 * Which of some projections take an event, found out once for each type of event: to ask each for its handler takes
 * longer, and where metadata decides, all metadata would be made an object.
 */
public final class ProjectionsByType {
    private final List<AnnotationEventHandlerAdapter> projections;
    private final HandledEvents handled;
    private final Selection selection;
    private final Map<Kind, List<AnnotationEventHandlerAdapter>> found = new ConcurrentHashMap<>();

    private record Kind(Class<?> payload, boolean named) {}

    /** Those projections, in their order. */
    public ProjectionsByType(List<AnnotationEventHandlerAdapter> projections, HandledEvents handled) {
        this.projections = projections;
        this.handled = handled;
        this.selection = handled.of(projections.stream()
                .<Class<?>>map(AnnotationEventHandlerAdapter::getTargetType)
                .toList());
    }

    /** Which events they take. */
    public Selection selection() {
        return selection;
    }

    /** Those that an event of a part is for. */
    public List<AnnotationEventHandlerAdapter> of(EventMessage<?> event, Part part) {
        var kind = new Kind(event.getPayloadType(), part.named().contains(event.getIdentifier()));
        return found.computeIfAbsent(kind, this::find);
    }

    private List<AnnotationEventHandlerAdapter> find(Kind kind) {
        return projections.stream()
                .filter(each -> each.canHandleType(kind.payload()))
                .filter(each -> kind.named() || !handled.byMetadataAlone(each.getTargetType()))
                .toList();
    }
}
