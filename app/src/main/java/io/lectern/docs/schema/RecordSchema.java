package io.lectern.docs.schema;

import static io.lectern.kernel.text.Json.JSON;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.FormerName;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a record: its components are the members. In a request, one that may be null may be left out too;
 * in an answer all are there, save where null is left out.
 */
final class RecordSchema {
    private final Schemas schemas;
    private final String type;
    private final ObjectNode schema;

    private RecordSchema(Schemas schemas, String type, ObjectNode schema) {
        this.schemas = schemas;
        this.type = type;
        this.schema = schema;
    }

    static void describe(Schemas schemas, Class<?> type, String name, ObjectNode schema) {
        schema.put("type", "object");
        schema.putObject("properties");
        new RecordSchema(schemas, name, schema).add(type);
        if (schemas.isClosed()) schema.put("additionalProperties", false);
        var form = type.getAnnotation(JsonForm.class);
        if (form != null) ValueSchema.limited(schema, form);
    }

    private void add(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            if (has(component, JsonIgnore.class)) continue;
            if (has(component, JsonUnwrapped.class)) add(component.getType());
            else add(component);
        }
    }

    private void add(RecordComponent component) {
        var name = name(component);
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var leftOut = has(component, JsonInclude.class) || nullable && isLeftOutOf(component.getDeclaringRecord());
        var form = form(component);
        var described = nullable && !leftOut ? orNull(form) : form;
        schema.withObject("/properties").set(name, described.put("description", text(component)));
        if (!leftOut && (!nullable || !schemas.isSent() || isRequired(component)))
            schema.withArray("required").add(name);
    }

    private ObjectNode form(RecordComponent component) {
        var form = component.getAccessor().getAnnotation(JsonForm.class);
        if (form == null) return schemas.of(component.getGenericType());
        if (form.schema().isEmpty()) return ValueSchema.limited(schemas.of(component.getGenericType()), form);
        var named = schemas.named(form.schema());
        return Collection.class.isAssignableFrom(component.getType()) ? Schemas.list(named) : named;
    }

    private String name(RecordComponent component) {
        var former = component.getAccessor().getAnnotation(FormerName.class);
        return former != null && schemas.isFirst() ? former.value() : component.getName();
    }

    private String text(RecordComponent component) {
        var types = List.of(type, TypeName.of(component.getDeclaringRecord()));
        return schemas.texts().member(types, component.getName());
    }

    private static boolean isRequired(RecordComponent component) {
        var property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property != null && property.required();
    }

    private static boolean isLeftOutOf(Class<?> whole) {
        return whole.isAnnotationPresent(JsonInclude.class);
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return component.getAccessor().isAnnotationPresent(annotation);
    }

    /** The same, or null. */
    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.isEmpty()) return schema;
        var nullable = JSON.createObjectNode();
        if (schema.path("type").isString()) {
            nullable.putArray("type").add(schema.get("type")).add("null");
            schema.remove("type");
            return nullable.setAll(schema);
        }
        nullable.putArray("anyOf").add(schema).addObject().put("type", "null");
        return nullable;
    }
}
