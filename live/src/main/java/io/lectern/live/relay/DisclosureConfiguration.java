package io.lectern.live.relay;

import io.lectern.kernel.privacy.Disclosures;
import io.lectern.kernel.privacy.WithholdingRule;
import io.lectern.kernel.stream.Categories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

    @Bean
    Disclosures disclosures(Categories categories, ObjectProvider<WithholdingRule> rules) {
        return new Disclosures(categories.disclosures(), rules);
    }
}
