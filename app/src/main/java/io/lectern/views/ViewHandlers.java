package io.lectern.views;

import io.lectern.kernel.replay.EventReader.Part;
import io.lectern.kernel.replay.EventReader.Selection;
import io.lectern.kernel.view.ViewPart;
import io.lectern.kernel.view.ViewPart.NewRows;
import io.lectern.views.parts.HandledEvents;
import io.lectern.views.parts.ProjectionsByType;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericResultMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** The handlers that make views, asked outside their processors: the same that take part in commands. */
@Component
public class ViewHandlers {
    /** One for all events: each has a random identifier. */
    private static final ResultMessage<?> HANDLED = GenericResultMessage.asResultMessage("");

    private final ApplicationContext context;
    private final EntityManager entities;
    private final HandledEvents handled;
    private final NewRows newRows;
    private final Map<String, List<AnnotationEventHandlerAdapter>> byGroup = new ConcurrentHashMap<>();
    private final Map<List<AnnotationEventHandlerAdapter>, ProjectionsByType> byType = new ConcurrentHashMap<>();

    ViewHandlers(ApplicationContext context, EntityManager entities, HandledEvents handled, NewRows newRows) {
        this.context = context;
        this.entities = entities;
        this.handled = handled;
        this.newRows = newRows;
    }

    /** Those of a context. */
    public List<AnnotationEventHandlerAdapter> of(ShapedTables shape) {
        return shape.tables().projections().stream()
                .flatMap(group -> of(group).stream())
                .toList();
    }

    /** Those of a processing group. All beans are looked at for them, once: it takes longer than many an event. */
    public List<AnnotationEventHandlerAdapter> of(String group) {
        return byGroup.computeIfAbsent(group, this::find);
    }

    private List<AnnotationEventHandlerAdapter> find(String group) {
        return context.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .filter(bean -> group(bean).equals(group))
                .map(this::adapter)
                .toList();
    }

    void empty(List<AnnotationEventHandlerAdapter> projections) {
        projections.forEach(AnnotationEventHandlerAdapter::prepareReset);
        entities.flush();
    }

    /** Has an event handled within the transaction that is open; its rows are written before the next comes. */
    public void handle(List<AnnotationEventHandlerAdapter> projections, EventMessage<?> event) {
        var concerned =
                projections.stream().filter(each -> each.canHandle(event)).toList();
        if (concerned.isEmpty()) return;
        var unitOfWork = DefaultUnitOfWork.startAndGet(event);
        unitOfWork
                .executeWithResult(() -> {
                    for (var projection : concerned) projection.handle(event);
                    flush();
                    return event.getIdentifier();
                })
                .getPayload();
    }

    /** Has events handled in their order; their rows are written at the end. */
    void handleTogether(List<AnnotationEventHandlerAdapter> projections, Part part) {
        if (part.events().isEmpty()) return;
        var unitOfWork = new BatchingUnitOfWork<>(part.events());
        unitOfWork.start();
        ViewPart.begin(unitOfWork, part.events(), newRows, this::flush);
        var byType = byType(projections);
        unitOfWork
                .executeWithResult(() -> {
                    var event = unitOfWork.getMessage();
                    for (var projection : byType.of(event, part)) projection.handle(event);
                    return HANDLED;
                })
                .getPayload();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    /** Which events they take. */
    Selection selection(List<AnnotationEventHandlerAdapter> projections) {
        return byType(projections).selection();
    }

    private ProjectionsByType byType(List<AnnotationEventHandlerAdapter> projections) {
        return byType.computeIfAbsent(projections, of -> new ProjectionsByType(of, handled));
    }

    private static String group(Object projection) {
        var group = AnnotationUtils.findAnnotation(projection.getClass(), ProcessingGroup.class);
        return group == null ? "" : group.value();
    }

    private AnnotationEventHandlerAdapter adapter(Object projection) {
        return new AnnotationEventHandlerAdapter(
                projection, context.getBean(ParameterResolverFactory.class), context.getBean(HandlerDefinition.class));
    }
}
