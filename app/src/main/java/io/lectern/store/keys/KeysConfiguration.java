package io.lectern.store.keys;

import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.privacy.Seals;
import io.lectern.kernel.stream.Categories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what keeps personal words apart, and what rests on the secret of this database. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    @Bean
    Identity identity(JdbcClient jdbc) {
        return Identity.of(jdbc);
    }

    @Bean
    Pseudonyms pseudonyms(Identity identity) {
        return new SecretPseudonyms(identity);
    }

    @Bean
    PersonalKeys personalKeys(JdbcClient jdbc) {
        return new PersonalKeys(jdbc);
    }

    @Bean
    PersonalWords personalWords(PersonalKeys keys, Categories categories) {
        return new PersonalWords(keys, categories.vocabularies());
    }

    @Bean
    Seals seals(PersonalKeys keys) {
        return new KeyedSeals(keys);
    }
}
