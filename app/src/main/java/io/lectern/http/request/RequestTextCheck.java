package io.lectern.http.request;

import io.lectern.kernel.message.Problem.Invalid;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Looks at what comes as text outside the body, whether or not anybody is going to ask for what it says. */
@Component
class RequestTextCheck implements HandlerInterceptor, WebMvcConfigurer {
    private static final String API = "/api/";
    private static final Pattern NOTHING = Pattern.compile("[,\\s]*");

    private final KnownParameters known;

    RequestTextCheck(KnownParameters known) {
        this.known = known;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (request.getDispatcherType() != DispatcherType.REQUEST) return true;
        if (request.getQueryString() != null) requireParameters(request, handler);
        // Spring takes a list without a single type for one of all types.
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.startsWith(",") && NOTHING.matcher(accept).matches())
            throw new HttpMediaTypeNotAcceptableException("Nothing is acceptable");
        if (handler instanceof HandlerMethod method && isApi(request)) AcceptedJson.require(request, method);
        return true;
    }

    private void requireParameters(HttpServletRequest request, Object handler) {
        var names = QueryText.require(request.getQueryString(), takesSeveral(handler));
        if (!(handler instanceof HandlerMethod method) || !isApi(request)) return;
        requireKnown(names, known.of(method));
        EmptyParameters.refuse(request, method);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(API);
    }

    private static void requireKnown(Set<String> names, Set<String> known) {
        for (var name : names) if (!known.contains(name)) throw new Invalid(name, "is not known");
    }

    /** As a handler does that has an array among its parameters; of what is no method of ours nothing is known. */
    private static boolean takesSeveral(Object handler) {
        return !(handler instanceof HandlerMethod method)
                || Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType().isArray());
    }
}
