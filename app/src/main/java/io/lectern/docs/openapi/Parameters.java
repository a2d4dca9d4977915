package io.lectern.docs.openapi;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.openapi.Endpoint.Handler;
import io.lectern.docs.schema.Schemas;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Limit;
import io.lectern.kernel.message.Paging;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.node.ObjectNode;

/** What may be said in the path, the query string and the headers of requests to an endpoint. */
final class Parameters {
    /** Described once for all. */
    private static final Set<String> EVERYWHERE = Set.of(HttpHeaders.AUTHORIZATION, "API-Version");

    private final Schemas schemas;
    private final String operation;
    private final Map<String, ObjectNode> all = new LinkedHashMap<>();

    private Parameters(Schemas schemas, String operation) {
        this.schemas = schemas;
        this.operation = operation;
    }

    static Collection<ObjectNode> of(Schemas schemas, String operation, Endpoint endpoint) {
        var parameters = new Parameters(schemas, operation);
        endpoint.handlers().stream().map(Handler::parameters).forEach(each -> each.forEach(parameters::add));
        return parameters.all.values();
    }

    private void add(MethodParameter parameter) {
        if (parameter.getParameterType() == Paging.class) Paging.PARAMETERS.forEach(this::refer);
        if (parameter.getParameterType() == Limit.class) refer(Limit.PARAMETER);
        var query = parameter.getParameterAnnotation(RequestParam.class);
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (parameter.hasParameterAnnotation(PathVariable.class)) put(parameter, name(parameter), "path", true);
        if (query != null) put(parameter, name(parameter), "query", isRequired(query, parameter));
        if (header != null && !EVERYWHERE.contains(header.name())) put(parameter, header.name(), "header", false);
    }

    private void put(MethodParameter parameter, String name, String in, boolean required) {
        var described = all.computeIfAbsent(name, of -> JSON.createObjectNode().put("name", name));
        described.put("in", in).put("required", required).put("description", schemas.parameter(operation, name));
        var form = parameter.getParameterAnnotation(JsonForm.class);
        described.set("schema", schemas.of(parameter.getGenericParameterType(), form));
        if (Collection.class.isAssignableFrom(parameter.getParameterType())) described.put("explode", false);
    }

    private void refer(String name) {
        all.put(name, reference(StringUtils.capitalize(name)));
    }

    static ObjectNode reference(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/parameters/" + name);
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }

    private static boolean isRequired(RequestParam query, MethodParameter parameter) {
        return query.required()
                && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && !parameter.getParameter().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
