package io.lectern.docs.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method on a path, with its handlers: there are several where each answers in another media type. */
record Endpoint(String method, String path, List<Handler> handlers) {
    private static final String OWN = "io.lectern.";

    /** A handler with the media types that it takes and those that it answers in; empty if it does not say. */
    record Handler(HandlerMethod method, Collection<MediaType> consumes, Collection<MediaType> produces) {

        List<MethodParameter> parameters() {
            return Arrays.asList(method.getMethodParameters());
        }
    }

    /** All, in the order of their paths. */
    static List<Endpoint> of(RequestMappingHandlerMapping mappings) {
        var found = new TreeMap<String, Endpoint>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (!method.getBeanType().getName().startsWith(OWN)) return;
            endpoints(mapping, method).forEach(each -> found.merge(each.toString(), each, Endpoint::with));
        });
        return List.copyOf(found.values());
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod method) {
        var handler = new Handler(
                method,
                mapping.getConsumesCondition().getConsumableMediaTypes(),
                mapping.getProducesCondition().getProducibleMediaTypes());
        return mapping.getPatternValues().stream()
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(verb -> new Endpoint(verb.name(), path, List.of(handler))));
    }

    /** The one that answers in JSON comes first. */
    private Endpoint with(Endpoint other) {
        var all = new ArrayList<Handler>();
        Stream.of(this, other).flatMap(each -> each.handlers().stream()).forEach(handler -> {
            if (handler.produces().isEmpty()) all.add(0, handler);
            else all.add(handler);
        });
        return new Endpoint(method, path, all);
    }

    Handler first() {
        return handlers.get(0);
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether it is for those alone who are signed in. */
    boolean isSecured() {
        return path.startsWith("/api/");
    }

    /** The member of a path item that describes it. */
    String key() {
        return method.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
