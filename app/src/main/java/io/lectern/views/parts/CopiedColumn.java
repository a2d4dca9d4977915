package io.lectern.views.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.JavaType;
import org.jspecify.annotations.Nullable;

/**
 * A column with the text that PostgreSQL reads for it.
 *
 * @param value of an entity
 * @param text of a value that is there
 */
record CopiedColumn(String name, Function<Object, @Nullable Object> value, Function<Object, String> text) {
    private static final Pattern READ_AS_TEXT = Pattern.compile("\\?|cast\\(\\? as [\\w\\[\\]]+\\)");
    private static final Set<Class<?>> WRITTEN_AS_TEXT =
            Set.of(String.class, Long.class, Integer.class, Boolean.class, BigDecimal.class, Instant.class);

    /** Nothing if JPA writes something else than such a text. */
    static Optional<CopiedColumn> of(BasicValuedModelPart part, SessionFactoryImplementor mappings) {
        var write = part.getCustomWriteExpression();
        if (write != null && !READ_AS_TEXT.matcher(write).matches()) return Optional.empty();
        return text(part.getSingleJdbcMapping(), mappings)
                .map(text -> new CopiedColumn(part.getSelectionExpression(), value(part), text));
    }

    private static Function<Object, @Nullable Object> value(BasicValuedModelPart part) {
        return part instanceof EntityIdentifierMapping key ? key::getIdentifier : ((AttributeMapping) part)::getValue;
    }

    private static Optional<Function<Object, String>> text(JdbcMapping mapping, SessionFactoryImplementor mappings) {
        var type = mapping.getMappedJavaType().getJavaTypeClass();
        if (mapping.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON) return Optional.of(json(mapping, mappings));
        if (WRITTEN_AS_TEXT.contains(type)) return Optional.of(Object::toString);
        if (type.isEnum() && mapping.getJdbcType().isString()) return Optional.of(value -> ((Enum<?>) value).name());
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, String> json(JdbcMapping mapping, SessionFactoryImplementor mappings) {
        var mapper = mappings.getSessionFactoryOptions().getJsonFormatMapper();
        var type = (JavaType<Object>) mapping.getMappedJavaType();
        return state -> mapper.toString(state, type, mappings.getWrapperOptions());
    }

    @Nullable
    String of(Object entity) {
        var found = value.apply(entity);
        return found == null ? null : text.apply(found);
    }
}
