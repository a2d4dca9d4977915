package io.lectern.http.response;

import io.lectern.kernel.message.FormerName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Shows representations as version 1 of the API names their members. */
@Component
class ApiVersion1 {
    private final JsonMapper json;

    ApiVersion1(JsonMapper json) {
        this.json = json.rebuild().annotationIntrospector(new FormerNames()).build();
    }

    JsonNode show(Object body) {
        return json.valueToTree(body);
    }

    private static class FormerNames extends JacksonAnnotationIntrospector {
        @Override
        public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated annotated) {
            var former = annotated.getAnnotation(FormerName.class);
            return former != null
                    ? PropertyName.construct(former.value())
                    : super.findNameForSerialization(config, annotated);
        }
    }
}
