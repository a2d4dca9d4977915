package io.lectern.sweep;

import io.lectern.kernel.message.Paging;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One thing that a controller takes: a method on a path. */
record Endpoint(String method, String pattern, HandlerMethod handler, MediaType consumed) {
    private static final MediaType CSV = MediaType.valueOf("text/csv");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** All of the API, in the order of their paths. */
    static List<Endpoint> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> of(mapping.getKey(), mapping.getValue()))
                .filter(endpoint -> endpoint.pattern().startsWith("/api"))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        var consumed = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(method.name(), pattern, handler, consumed)));
    }

    boolean isUpload() {
        return consumed.equals(MediaType.MULTIPART_FORM_DATA);
    }

    /** Whether its body is a table, which is no JSON. */
    boolean isTable() {
        return consumed.equals(CSV);
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Where it is for such values of its variables. */
    String path(Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(variable -> Objects.requireNonNull(
                        values.get(variable.group(1)), "Say what stands for {" + variable.group(1) + "}"));
    }

    /** The names of its query parameters. */
    List<String> parameters() {
        var names = new ArrayList<String>();
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == Paging.class) names.addAll(List.of("limit", "after", "order"));
            if (parameter.hasParameterAnnotation(RequestParam.class))
                names.add(parameter.getParameter().getName());
        }
        return names;
    }

    boolean isList() {
        return parameters().contains("after");
    }

    /** What its body is read as, or null if it has none of JSON. */
    Type body() {
        if (isTable()) return null;
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(parameter -> parameter.getGenericParameterType())
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
