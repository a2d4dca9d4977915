package io.lectern.views;

import io.lectern.kernel.replay.EventReader.Selection;
import io.lectern.kernel.stream.ViewPart;
import io.lectern.views.parts.HandledEvents;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** The handlers that make views, asked outside their processors: the same that take part in commands. */
@Component
public class ViewHandlers {
    private final ApplicationContext context;
    private final EntityManager entities;
    private final HandledEvents handled;
    private final Map<List<AnnotationEventHandlerAdapter>, Selection> selections = new ConcurrentHashMap<>();

    ViewHandlers(ApplicationContext context, EntityManager entities, HandledEvents handled) {
        this.context = context;
        this.entities = entities;
        this.handled = handled;
    }

    /** Those of a context. */
    public List<AnnotationEventHandlerAdapter> of(ShapedTables shape) {
        return shape.tables().projections().stream()
                .flatMap(group -> of(group).stream())
                .toList();
    }

    /** Those of a processing group. */
    public List<AnnotationEventHandlerAdapter> of(String group) {
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
    void handleTogether(List<AnnotationEventHandlerAdapter> projections, List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) return;
        var unitOfWork = new BatchingUnitOfWork<>(events);
        unitOfWork.start();
        ViewPart.begin(unitOfWork, events, this::flush);
        unitOfWork.executeWithResult(() -> handle(projections, unitOfWork)).getPayload();
    }

    /**
     * A projection that does not take the event does nothing; to ask it first would be to look for its handler twice.
     * What is returned becomes a result; a message would have its metadata read for that.
     */
    private static String handle(
            List<AnnotationEventHandlerAdapter> projections, UnitOfWork<? extends EventMessage<?>> unitOfWork)
            throws Exception {
        var event = unitOfWork.getMessage();
        for (var projection : projections) projection.handle(event);
        return event.getIdentifier();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    /** Which events they take. */
    Selection selection(List<AnnotationEventHandlerAdapter> projections) {
        return selections.computeIfAbsent(
                projections,
                of -> handled.of(projections.stream()
                        .<Class<?>>map(AnnotationEventHandlerAdapter::getTargetType)
                        .toList()));
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
