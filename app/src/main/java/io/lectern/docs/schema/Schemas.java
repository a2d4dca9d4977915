package io.lectern.docs.schema;

import static io.lectern.kernel.text.Json.JSON;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.lectern.kernel.json.JsonForm;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas (2020-12) of a document: each type is described once, under its name. */
public final class Schemas {
    private static final String REFERENCE = "#/components/schemas/";

    private final ObjectNode described;
    private final MemberTexts texts;
    private final boolean first;
    private final Map<String, Type> types = new HashMap<>();
    private boolean sent;
    private boolean closed;

    /**
     * Begins with those that are written down.
     *
     * @param texts what members mean
     * @param first whether members have the names that they have in version 1 of the API
     */
    public Schemas(ObjectNode described, MemberTexts texts, boolean first) {
        this.described = described;
        this.texts = texts;
        this.first = first;
    }

    /** What a request is to send: nothing that is not described. */
    public ObjectNode sent(Type type) {
        sent = true;
        closed = true;
        var schema = of(type);
        sent = false;
        closed = false;
        return schema;
    }

    /** A reference to the description of a type, or the description of one that has no name. */
    public ObjectNode of(Type type) {
        if (type instanceof ParameterizedType many) return ContainerSchema.of(this, many);
        if (type instanceof Class<?> array && array.isArray()) return list(of(array.getComponentType()));
        if (!(type instanceof Class<?> single)) throw new IllegalStateException("Nothing describes " + type);
        return SimpleSchema.of(single).orElseGet(() -> described(single));
    }

    /** The same with what is said beside a parameter. */
    public ObjectNode of(Type type, @Nullable JsonForm beside) {
        var schema = of(type);
        return beside == null ? schema : ValueSchema.limited(schema, beside);
    }

    /** A schema that is written down. */
    public ObjectNode named(String name) {
        if (!described.has(name)) throw new IllegalStateException("No schema is written down as " + name);
        return reference(name);
    }

    /** What the items of a part of a list are. */
    public ObjectNode item(ObjectNode page) {
        var name = page.get("$ref").asString().substring(REFERENCE.length());
        return (ObjectNode) described.required(name).at("/properties/items/items");
    }

    /** What is one of several types, which leave no doubt which. */
    public ObjectNode oneOf(Collection<? extends Type> alternatives) {
        var before = closed;
        closed = true;
        var schema = JSON.createObjectNode();
        alternatives.forEach(type -> schema.withArray("oneOf").add(of(type)));
        closed = before;
        return schema;
    }

    /** What a parameter of an operation means, or what its body does where no schema describes that. */
    public String parameter(String operation, String name) {
        return texts.parameter(operation, name);
    }

    MemberTexts texts() {
        return texts;
    }

    boolean isFirst() {
        return first;
    }

    /** Whether requests are described now. */
    boolean isSent() {
        return sent;
    }

    /** Whether a member that is not described is wrong. */
    boolean isClosed() {
        return closed;
    }

    /** A list of what a schema describes. */
    public static ObjectNode list(JsonNode item) {
        var schema = JSON.createObjectNode().put("type", "array");
        schema.set("items", item);
        return schema;
    }

    private ObjectNode described(Class<?> type) {
        var form = type.getAnnotation(JsonForm.class);
        if (form != null && !form.schema().isEmpty()) return named(form.schema());
        if (type.isAnnotationPresent(JsonSubTypes.class))
            return under(TypeName.of(type), type, schema -> KindsSchema.describe(this, type, schema));
        if (type.isSealed()) return oneOf(Arrays.asList(type.getPermittedSubclasses()));
        if (type.isEnum() || ValueSchema.isValue(type))
            return under(TypeName.of(type), type, schema -> ValueSchema.describe(this, type, schema));
        if (!type.isRecord()) throw new IllegalStateException("Nothing describes " + type);
        return under(TypeName.of(type), type, schema -> RecordSchema.describe(this, type, TypeName.of(type), schema));
    }

    /** Describes a type under a name, unless it is described there already. */
    ObjectNode under(String name, Type type, Consumer<ObjectNode> description) {
        var known = types.putIfAbsent(name, type);
        if (known == null) {
            var schema = described.putObject(name);
            description.accept(schema);
            if (!schema.has("description")) schema.put("description", texts.type(name));
        }
        if (known != null && !known.equals(type))
            throw new IllegalStateException(name + " is both " + known + " and " + type);
        return reference(name);
    }

    /** A reference to what is described under a name. */
    public static ObjectNode reference(String name) {
        return JSON.createObjectNode().put("$ref", REFERENCE + name);
    }
}
