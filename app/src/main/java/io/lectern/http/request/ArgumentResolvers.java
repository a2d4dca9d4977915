package io.lectern.http.request;

import io.lectern.http.RequestArrival;
import io.lectern.http.Services;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Limit;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.RequestTime;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask by type for the caller, the wanted part of a list, and when the request came in. */
@Configuration(proxyBeanMethods = false)
class ArgumentResolvers implements WebMvcConfigurer {
    private final PageCursors cursors;
    private final ObjectProvider<Services> services;

    ArgumentResolvers(PageCursors cursors, ObjectProvider<Services> services) {
        this.cursors = cursors;
        this.services = services;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ByType(Paging.class, this::paging));
        resolvers.add(new ByType(Limit.class, request -> new Limit(limit(request))));
        resolvers.add(new ByType(RequestTime.class, ArgumentResolvers::arrival));
        resolvers.add(new ByType(UserId.class, this::person));
    }

    private UserId person(NativeWebRequest request) {
        var caller = Objects.requireNonNull(request.getUserPrincipal());
        if (services.getObject().find(caller).isPresent()) throw new Forbidden("This is for people, not for services");
        return UserId.of(caller.getName());
    }

    private static RequestTime arrival(NativeWebRequest request) {
        return RequestArrival.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    private Paging paging(NativeWebRequest request) {
        var after = request.getParameter("after");
        var place = after == null ? null : cursors.decrypted(request, after);
        return new Paging(limit(request), place, newestFirst(request));
    }

    private static int limit(NativeWebRequest request) {
        var text = request.getParameter(Limit.PARAMETER);
        if (text == null) return Paging.DEFAULT_LIMIT;
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= Paging.MAX_LIMIT)
            return Integer.parseInt(text);
        throw new Invalid(Limit.PARAMETER, "must be a number from 1 to " + Paging.MAX_LIMIT);
    }

    private static boolean newestFirst(NativeWebRequest request) {
        var order = request.getParameter("order");
        if (order == null || order.equals("oldest")) return false;
        if (order.equals("newest")) return true;
        throw new Invalid("order", "must be oldest or newest");
    }

    private record ByType(Class<?> type, Function<NativeWebRequest, Object> value)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type && parameter.getParameterAnnotations().length == 0;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return value.apply(request);
        }
    }
}
