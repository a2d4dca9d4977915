package io.lectern.docs.openapi;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.openapi.Operation.Match;
import io.lectern.docs.openapi.OperationTexts.Text;
import io.lectern.docs.schema.Schemas;
import io.lectern.kernel.access.Allow;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One operation of the document. */
final class OperationDescription {
    private final Schemas schemas;
    private final Operation operation;
    private final Text text;
    private final @Nullable ObjectNode body;

    /** Describes what requests carry; what is answered is described later. */
    OperationDescription(Schemas schemas, Operation operation, Text text) {
        this.schemas = schemas;
        this.operation = operation;
        this.text = text;
        this.body = operation.endpoint().handlers().stream()
                .flatMap(handler -> RequestBodies.of(schemas, text.id(), handler).stream())
                .findFirst()
                .orElse(null);
    }

    Operation operation() {
        return operation;
    }

    ObjectNode describe() {
        var endpoint = operation.endpoint();
        var described = JSON.createObjectNode();
        described.putArray("tags").add(module());
        described.put("summary", text.summary()).put("operationId", text.id());
        described.put("description", allowed().map(Access::of).orElseGet(() -> Access.of(endpoint)));
        var parameters = described.putArray("parameters");
        Parameters.of(schemas, text.id(), endpoint).forEach(parameters::add);
        for (var header : headers()) parameters.add(Parameters.reference(header));
        if (operation.match() == Match.REQUIRED) parameters.add(Parameters.reference("IfMatch"));
        if (operation.match() == Match.OPTIONAL) parameters.add(Parameters.reference("OptionalIfMatch"));
        if (body != null) described.set("requestBody", body);
        described.set("responses", new Responses(schemas, operation).describe());
        if (endpoint.isSecured()) {
            var scopes = described.putArray("security").addObject().putArray("bearer");
            allowed().map(Access::scopes).ifPresent(all -> all.forEach(scopes::add));
        } else described.putArray("security");
        return described;
    }

    private Optional<Allow> allowed() {
        return operation.deciding().map(message -> Objects.requireNonNull(message.getAnnotation(Allow.class)));
    }

    private String[] headers() {
        if (operation.endpoint().reads()) return new String[] {"ApiVersion", "CorrelationId", "IfNoneMatch"};
        return operation.changes()
                ? new String[] {"ApiVersion", "CorrelationId", "IdempotencyKey"}
                : new String[] {"ApiVersion", "CorrelationId"};
    }

    /** The module that answers. */
    private String module() {
        var name = operation.endpoint().first().method().getBeanType().getPackageName();
        return name.split("\\.")[2];
    }
}
