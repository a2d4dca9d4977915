package io.lectern.store.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lectern.kernel.json.StoredTimes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What stored JSON looks like: written for ever, so it may only be read more kindly, never written otherwise. */
final class StoredJson {

    private StoredJson() {}

    static void configure(JsonMapper.Builder json) {
        // Axon 4.13.0 cannot read its own replay tokens back without this (AxonFramework#4160).
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
        // A number that an event gained later is absent from those stored before.
        json.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.addModule(new StoredTimes());
        json.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
