package io.lectern.store.keys;

import io.lectern.kernel.privacy.ErasedPeople;
import io.lectern.kernel.privacy.PersonalDataEncryption;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Categories;
import io.lectern.store.revision.Upcasters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts together what keeps personal data apart, and what rests on the secret of this database. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    @Bean
    DatabaseIdentity identity(JdbcClient jdbc) {
        return DatabaseIdentity.of(jdbc);
    }

    @Bean
    Pseudonyms pseudonyms(DatabaseIdentity identity) {
        return new SecretPseudonyms(identity);
    }

    @Bean
    PersonalKeys personalKeys(JdbcClient jdbc) {
        return new PersonalKeys(jdbc);
    }

    @Bean
    ErasedPeople erasedPeople(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new ErasedPeopleRows(jdbc, transactions);
    }

    @Bean
    EventEncryption eventEncryption(PersonalKeys keys, Categories categories, Upcasters upcasters) {
        return new EventEncryption(keys, categories.eventTypes(), upcasters);
    }

    @Bean
    PersonalDataEncryption personalDataEncryption(PersonalKeys keys) {
        return new KeyedEncryption(keys);
    }
}
