package io.lectern.space.query;

import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpaceTables {
    private static final String BEFORE = "e38182f8";
    private static final int REVISION = 0;

    @Bean
    ViewTables tablesOfSpaces() {
        return new ViewTables(
                "space",
                BEFORE,
                REVISION,
                Set.of("spaces", "memberships"),
                List.of(SpaceState.class),
                List.of("space", "membership"),
                Set.of("person", "roster_name", "invitation", "invitation_attempt"));
    }
}
