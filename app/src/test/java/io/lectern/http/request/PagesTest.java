package io.lectern.http.request;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.lectern.OwnClasses;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;

/** Every list is asked for by the same parameters, and one that passed over them would refuse them as unknown. */
class PagesTest {
    private static final DescribedPredicate<JavaMethod> A_QUERY_WITH_PAGING = DescribedPredicate.describe(
            "a query that says which part is asked for",
            handler -> handler.getRawParameterTypes().get(0).getFields().stream()
                    .anyMatch(field -> field.getRawType().isEquivalentTo(Paging.class)));

    @Test
    void everyPageIsAskedForByItsPart() {
        methods()
                .that()
                .areAnnotatedWith(QueryHandler.class)
                .and()
                .haveRawReturnType(Page.class)
                .should(have(A_QUERY_WITH_PAGING))
                .check(OwnClasses.ALL);
    }
}
