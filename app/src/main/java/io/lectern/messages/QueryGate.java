package io.lectern.messages;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.StreamQuery;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;

/**
 * Stands around every query handler. A query that names its space is checked before it is answered, any other by what
 * was found; and what leaves is what the one who asks may see. A service must have the scope, and see what was found.
 */
class QueryGate implements MessageHandlerInterceptor<QueryMessage<?, ?>> {
    private static final Set<Allow.Who> ABOUT_NO_THING = Set.of(Allow.Who.ANYONE, Allow.Who.OPERATOR);

    private final Access access;

    QueryGate(Access access) {
        this.access = access;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        var query = unitOfWork.getMessage();
        var service = Access.service(query);
        if (service != null) return answered(query, service, chain);
        if (!isDecidedBefore(query)) {
            var asked = query.getPayload() instanceof StreamQuery of ? access.withKnownRole(query, of.stream()) : query;
            return shown(asked, chain.proceed());
        }
        var viewer = access.enter(query).viewer();
        addRole(unitOfWork, viewer);
        return seen(chain.proceed(), viewer);
    }

    private static Object answered(QueryMessage<?, ?> query, Service service, InterceptorChain chain) throws Exception {
        Access.enter(query, service);
        var result = chain.proceed();
        if (!(result instanceof QueryResult guarded)) return result;
        if (!service.sees(guarded)) throw new NotFound();
        return guarded.seenBy(service);
    }

    private static boolean isDecidedBefore(QueryMessage<?, ?> query) {
        var allow = query.getPayloadType().getAnnotation(Allow.class);
        return Access.isDecidedByMessage(query.getPayload())
                || allow == null
                || isForServicesAlone(allow)
                || Arrays.stream(allow.value()).anyMatch(ABOUT_NO_THING::contains);
    }

    private static boolean isForServicesAlone(Allow allow) {
        return Arrays.stream(allow.value()).allMatch(who -> who == Allow.Who.SERVICE);
    }

    private static <M extends QueryMessage<?, ?>> void addRole(UnitOfWork<M> unitOfWork, Viewer viewer) {
        if (viewer.role() == null) return;
        var role = Map.of(Metadata.ROLE, viewer.role().name());
        unitOfWork.transformMessage(message -> {
            @SuppressWarnings("unchecked")
            var withRole = (M) message.andMetaData(role);
            return withRole;
        });
    }

    private Object shown(Message<?> query, Object result) {
        if (!(result instanceof QueryResult guarded)) throw new Forbidden("You may not ask this");
        return guarded.seenBy(access.enter(query, guarded).viewer());
    }

    private static Object seen(Object result, Viewer viewer) {
        if (result instanceof Page<?> page) return page.map(item -> seen(item, viewer));
        return result instanceof QueryResult guarded ? guarded.seenBy(viewer) : result;
    }
}
