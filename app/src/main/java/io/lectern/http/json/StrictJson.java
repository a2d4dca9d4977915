package io.lectern.http.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * Refuses what a request does not mean exactly: unknown or repeated members, wrong types, text that cannot be shown.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return builder -> {
            builder.enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                    .annotationIntrospector(new RequiredUnlessNullable())
                    .addModule(new SimpleModule()
                            .addDeserializer(String.class, new TextDeserializer())
                            .addDeserializer(ObjectNode.class, new ObjectDeserializer())
                            .addDeserializer(Instant.class, new TimeDeserializer()));
            for (var type : new LogicalType[] {LogicalType.Textual, LogicalType.Enum}) {
                builder.withCoercionConfig(type, config -> {
                    for (var shape : CoercionInputShape.values()) config.setCoercion(shape, CoercionAction.Fail);
                });
            }
        };
    }
}
