package io.lectern.docs.openapi;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.docs.openapi.OperationTexts.Text;
import io.lectern.docs.schema.MemberTexts;
import io.lectern.docs.schema.SchemaExamples;
import io.lectern.docs.schema.Schemas;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 document of the REST API (https://spec.openapis.org/oas/v3.1.1.html), one for each version of the
 * API. What is the same for all operations is written down, what differs is read off the code when it is first asked
 * for; kept are the bytes alone.
 */
@Component
class OpenApi {
    private final ListableBeanFactory beans;
    private volatile byte @Nullable [] first;
    private volatile byte @Nullable [] newest;

    OpenApi(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** The document in JSON. */
    byte[] document(boolean firstVersion) {
        var known = firstVersion ? first : newest;
        if (known != null) return known;
        var described = JSON.writeValueAsBytes(describe(firstVersion));
        if (firstVersion) first = described;
        else newest = described;
        return described;
    }

    private ObjectNode describe(boolean firstVersion) {
        var document = template();
        document.withObject("/info").put("version", firstVersion ? "1" : "2");
        var schemas = new Schemas(document.withObject("/components/schemas"), MemberTexts.read(), firstVersion);
        var handlers = new MessageHandlers(beans);
        var answers = new Answers(handlers, beans.getBean(Categories.class));
        var texts = OperationTexts.read();
        var mappings = beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var operations = Endpoint.of(mappings).stream()
                .filter(endpoint -> texts.containsKey(endpoint.toString()))
                .map(endpoint -> Operation.of(endpoint, answers, handlers))
                .map(operation -> new OperationDescription(schemas, operation, text(texts, operation)))
                .toList();
        for (var each : operations) {
            var endpoint = each.operation().endpoint();
            var item = (ObjectNode) document.withObject("/paths")
                    .optional(endpoint.path())
                    .orElseGet(() -> document.withObject("/paths").putObject(endpoint.path()));
            item.set(endpoint.key(), each.describe());
        }
        ProblemResponses.describe(document.withObject("/components"), schemas, Change.class);
        SchemaExamples.add(document.withObject("/components/schemas"));
        return document;
    }

    private static Text text(Map<String, Text> texts, Operation operation) {
        return Objects.requireNonNull(texts.get(operation.endpoint().toString()));
    }

    private static ObjectNode template() {
        try (var json = new ClassPathResource("openapi.json", OpenApi.class).getInputStream()) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
