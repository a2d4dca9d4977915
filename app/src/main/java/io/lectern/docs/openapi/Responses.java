package io.lectern.docs.openapi;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.openapi.Endpoint.Handler;
import io.lectern.docs.schema.Schemas;
import io.lectern.kernel.message.Download;
import java.lang.reflect.Type;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.node.ObjectNode;

/** Describes the answers of an operation: the one that it gives when it does what is asked, and the others. */
final class Responses {
    /** What each line is: OpenAPI 3.2 will call it {@code itemSchema}. */
    private static final String LINE = "x-itemSchema";

    private final Schemas schemas;
    private final Operation operation;

    Responses(Schemas schemas, Operation operation) {
        this.schemas = schemas;
        this.operation = operation;
    }

    ObjectNode describe() {
        var responses = JSON.createObjectNode();
        responses.set(String.valueOf(status()), success());
        if (operation.endpoint().reads() && hasTag()) responses.set("304", notModified());
        ExpectedProblems.of(operation)
                .forEach(kind -> responses.set(String.valueOf(kind.status()), ProblemResponses.reference(kind)));
        return responses;
    }

    private int status() {
        var said = operation.endpoint().first().method().getMethodAnnotation(ResponseStatus.class);
        if (said != null) return said.value().value();
        if (operation.code().responds("created")) return HttpStatus.CREATED.value();
        var isEmpty = operation.answer().equals(Answer.NOTHING)
                && operation.answers().size() == 1
                && operation.endpoint().first().produces().isEmpty();
        return isEmpty || operation.code().responds("noContent") || isBodyless()
                ? HttpStatus.NO_CONTENT.value()
                : HttpStatus.OK.value();
    }

    private boolean isBodyless() {
        return operation.answer().versioned() && operation.answer().bodies().isEmpty();
    }

    private boolean hasTag() {
        return operation.answer().versioned() || operation.code().responds("eTag");
    }

    private ObjectNode success() {
        var response = JSON.createObjectNode().put("description", "It is done");
        if (operation.endpoint().reads()) response.put("description", "What was asked for");
        Headers.add(response, "X-Correlation-Id");
        if (hasTag()) Headers.add(response, "ETag");
        if (operation.code().responds("created")) Headers.add(response, "Location");
        if (operation.changes()) Headers.add(response, "Server-Timing");
        if (operation.code().responds("attachment")) Headers.add(response, "Content-Disposition");
        var handlers = operation.endpoint().handlers();
        for (var i = 0; i < handlers.size(); i++)
            content(response, handlers.get(i), operation.answers().get(i));
        return response;
    }

    private void content(ObjectNode response, Handler handler, Answer answer) {
        for (var type : handler.produces()) {
            var media = response.withObject("/content").putObject(type.toString());
            media.set("schema", type.equals(MediaType.APPLICATION_JSON) ? document() : written(type));
            if (type.equals(MediaType.APPLICATION_NDJSON)) media.set(LINE, schemas.item(schema(operation.answer())));
        }
        if (answer.bodies().isEmpty()) return;
        var body = answer.bodies().get(0);
        if (isBytes(body)) response.withObject("/content").putObject("*/*").set("schema", written(MediaType.ALL));
        else response.withObject("/content").putObject("application/json").set("schema", schema(answer));
    }

    private ObjectNode schema(Answer answer) {
        return answer.bodies().size() == 1 ? schemas.of(answer.bodies().get(0)) : schemas.oneOf(answer.bodies());
    }

    private static boolean isBytes(Type body) {
        return body == byte[].class || body == Download.class;
    }

    private static ObjectNode document() {
        return JSON.createObjectNode()
                .put("type", "object")
                .put("additionalProperties", true)
                .put("description", "The document");
    }

    /** That something is bytes was said by {@code format} before OpenAPI 3.1, and generators still ask for it. */
    private static ObjectNode written(MediaType type) {
        var schema = JSON.createObjectNode().put("type", "string");
        var isText = type.getType().equals("text") || type.equals(MediaType.APPLICATION_NDJSON);
        return isText ? schema : schema.put("format", "binary");
    }

    private static ObjectNode notModified() {
        var response = JSON.createObjectNode().put("description", "The client has it already: If-None-Match names it");
        Headers.add(response, "X-Correlation-Id", "ETag");
        return response;
    }
}
