package io.lectern.space.query;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Category;
import io.lectern.space.SpaceEvent;
import io.lectern.space.query.SpaceQuery.FindSpace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spaces, as others need to know their streams. */
@Configuration(proxyBeanMethods = false)
class SpaceCategory {

    @Bean
    Category categoryOfSpaces() {
        return Category.of(SpaceEvent.STREAM, SpaceEvent.class)
                .state(SpaceState.REDUCER, "space")
                .query((id, version) -> new FindSpace(SpaceId.of(id), version))
                .roles()
                .order(SpaceOrder.ORDER)
                .build();
    }
}
