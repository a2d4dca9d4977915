package io.lectern.docs.openapi;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.openapi.Endpoint.Handler;
import io.lectern.docs.schema.Schemas;
import io.lectern.kernel.json.JsonForm;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import tools.jackson.databind.node.ObjectNode;

/** Describes what requests carry: JSON, a table, or a form with a file. */
final class RequestBodies {
    private RequestBodies() {}

    static Optional<ObjectNode> of(Schemas schemas, String operation, Handler handler) {
        return handler.parameters().stream()
                .flatMap(parameter -> content(schemas, operation, handler, parameter).stream())
                .findFirst()
                .map(content -> {
                    var body = JSON.createObjectNode().put("required", true);
                    body.set("content", content);
                    return body;
                });
    }

    private static Optional<ObjectNode> content(
            Schemas schemas, String operation, Handler handler, MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestPart.class))
            return Optional.of(form(schemas, operation, parameter));
        if (!parameter.hasParameterAnnotation(RequestBody.class)) return Optional.empty();
        var type = handler.consumes().stream().findFirst().map(Object::toString).orElse("application/json");
        var schema = type.equals("application/json")
                ? json(schemas, parameter)
                : schemas.of(String.class, parameter.getParameterAnnotation(JsonForm.class))
                        .put("description", schemas.parameter(operation, "body"));
        return Optional.of(content(type, schema));
    }

    private static ObjectNode json(Schemas schemas, MethodParameter parameter) {
        var form = parameter.getParameterAnnotation(JsonForm.class);
        return form == null ? schemas.sent(parameter.getGenericParameterType()) : schemas.named(form.schema());
    }

    private static ObjectNode form(Schemas schemas, String operation, MethodParameter part) {
        var name = part.getParameter().getName();
        var form = JSON.createObjectNode().put("type", "object");
        form.putArray("required").add(name);
        form.putObject("properties")
                .putObject(name)
                .put("type", "string")
                .put("contentMediaType", "application/octet-stream")
                .put("description", schemas.parameter(operation, name));
        return content("multipart/form-data", form);
    }

    static ObjectNode content(String type, ObjectNode schema) {
        var content = JSON.createObjectNode();
        content.putObject(type).set("schema", schema);
        return content;
    }
}
