package io.lectern.http.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads what a request must say off the records that take it: a component that is not {@link Nullable} is required and
 * cannot be null; one that is may be left out, unless it is said to be required nevertheless.
 */
class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var property = member.getAnnotation(JsonProperty.class);
        if (property != null && property.required()) return true;
        return mustNotBeNull(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && mustNotBeNull(member)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    private static boolean mustNotBeNull(AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)) return false;
        if (!(parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor)) return false;
        var type = constructor.getDeclaringClass();
        return type.isRecord()
                && type.getPackage().isAnnotationPresent(NullMarked.class)
                && !constructor
                        .getParameters()[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
