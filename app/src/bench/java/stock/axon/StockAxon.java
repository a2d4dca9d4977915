package stock.axon;

import java.sql.Types;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon's starter on Spring Boot's, with the settings that their documentation asks for on PostgreSQL. */
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class StockAxon {
    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            // The classpath is the one of Lectern's tests: its settings are not for this.
            Map.entry("spring.config.location", "optional:classpath:/none/"),
            Map.entry("spring.flyway.enabled", "false"),
            Map.entry("spring.jpa.hibernate.ddl-auto", "update"),
            Map.entry("spring.jpa.open-in-view", "false"),
            Map.entry("spring.jpa.database-platform", ByteaDialect.class.getName()),
            Map.entry("spring.datasource.hikari.maximum-pool-size", "16"),
            Map.entry("spring.security.oauth2.resourceserver.jwt.jws-algorithms", "RS256"),
            Map.entry("management.observations.enable.spring.security", "false"),
            Map.entry("axon.serializer.general", "jackson3"),
            Map.entry("axon.serializer.events", "jackson3"),
            Map.entry("axon.serializer.messages", "jackson3"),
            Map.entry("axon.eventhandling.processors.assignments.mode", "subscribing"),
            Map.entry("logging.level.root", "warn"));

    /** Serves until it is told to stop. */
    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        var context = new SpringApplicationBuilder(StockAxon.class)
                .properties(SETTINGS)
                .run(arguments);
        if (!(context.getBean(EventStorageEngine.class) instanceof JpaEventStorageEngine))
            throw new IllegalStateException("Axon's starter made another engine than JPA's");
        System.out.println("ready http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort());
    }

    @Bean
    SecurityFilterChain tokens(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}))
                .build();
    }

    /** Axon 4.13 looks for Spring's before Spring Boot 4 has made it, and would run without transactions. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** Keeps payloads in their rows, as Axon's documentation advises, instead of as large objects. */
    public static class ByteaDialect extends PostgreSQLDialect {

        /** For Hibernate, which makes it by its name. */
        public ByteaDialect() {
            super(DatabaseVersion.make(18));
        }

        @Override
        protected String columnType(int sqlTypeCode) {
            return sqlTypeCode == Types.BLOB ? "bytea" : super.columnType(sqlTypeCode);
        }

        @Override
        public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
            super.contributeTypes(contributions, services);
            contributions
                    .getTypeConfiguration()
                    .getJdbcTypeRegistry()
                    .addDescriptor(Types.BLOB, VarbinaryJdbcType.INSTANCE);
        }
    }
}
