package io.lectern.start.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.start.StartException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A setting that is not known, or cannot be as it is, is said in one sentence with an example. */
class SettingsCheckTest {
    private static final String[] DECLARED = {
        "io.lectern.start.Settings",
        "io.lectern.security.ClaimSettings",
        "io.lectern.security.demo.DemoSettings",
        "io.lectern.security.SpaceCreatorSettings",
        "io.lectern.live.session.ClientLimits",
        "io.lectern.live.resume.ResumeLimits",
        "io.lectern.webhooks.registration.WebhookSettings",
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lectern.live.resume.age=7x |"
                        + " The setting lectern.live.resume.age cannot be 7x: it needs a value such as 7d",
                "--lectern.live.limits.rate=0 |"
                        + " The setting lectern.live.limits is wrong: A limit on live clients is too low",
                "--lectern.live.limits.rates=1 |"
                        + " There is no setting --lectern.live.limits.rates: see --help for those that there are",
                "--lectern.webhooks.allowed-networks=school |"
                        + " The setting lectern.webhooks.allowed-networks needs networks such as 10.1.0.0/16:"
                        + " school is no network",
                "--lectern.webhooks.timeout=0s |" + " The setting lectern.webhooks.timeout must be longer than nothing",
                "--lectern.demo.enabled=maybe | The setting lectern.demo.enabled cannot be maybe: it needs true"
                        + " or false",
                "--lectern.spaces.creators=teachers |"
                        + " The setting lectern.spaces.creators cannot be teachers: it can be anyone or educators",
                "--lectern.allowed-origins=school |"
                        + " The setting lectern.allowed-origins cannot be school: it needs origins such as"
                        + " https://school.example",
                "--lectern.claims.creator=educator |"
                        + " The setting lectern.claims.creator must be claim=value, such as lectern_role=educator",
                "--lectern.claims.operator=operator= |"
                        + " The setting lectern.claims.operator must be claim=value, such as lectern_role=operator",
                "--spring.datasource.url=jdbc:mysql://localhost/x |"
                        + " The setting spring.datasource.url must be the address of a PostgreSQL, such as"
                        + " jdbc:postgresql://localhost/lectern",
                "--spring.security.oauth2.resourceserver.jwt.audiences=a |"
                        + " The setting spring.security.oauth2.resourceserver.jwt.audiences says nothing without"
                        + " spring.security.oauth2.resourceserver.jwt.issuer-uri",
                "--spring.security.oauth2.resourceserver.jwt.principal-claim-name=email |"
                        + " There is no setting --spring.security.oauth2.resourceserver.jwt.principal-claim-name:"
                        + " see --help for those that there are",
                "--server.port=99999 | The setting server.port cannot be 99999: a port is a number from 0 to 65535",
                "--server.port=abc | The setting server.port cannot be abc: a port is a number from 0 to 65535",
                "--management.server.port=-2 |"
                        + " The setting management.server.port cannot be -2: a port is a number from 0 to 65535",
                "--server.servlet.context-path=/lectern | The setting server.servlet.context-path cannot be /lectern:"
                        + " the paths of Lectern are fixed, so give it a host name or a port of its own",
                "--spring.mvc.servlet.path=/lectern | The setting spring.mvc.servlet.path cannot be /lectern:"
                        + " the paths of Lectern are fixed, so give it a host name or a port of its own",
                "--spring.datasource.hikari.maximum-pool-size=1 | The setting"
                        + " spring.datasource.hikari.maximum-pool-size cannot be 1: it is a number of connections,"
                        + " and Lectern needs 2 at least",
                "--spring.datasource.hikari.maximum-pool-size=few | The setting"
                        + " spring.datasource.hikari.maximum-pool-size cannot be few: it is a number of connections,"
                        + " and Lectern needs 2 at least",
                "--server.prot=8081 | There is no setting --server.prot: the nearest is --server.port",
                "--spring.datasource.hikari.max-pool-size=4 | There is no setting"
                        + " --spring.datasource.hikari.max-pool-size: the nearest is"
                        + " --spring.datasource.hikari.maximum-pool-size",
                "--server.servlet.encoding.charset=UTF-8 | There is no setting --server.servlet.encoding.charset: the"
                        + " nearest is --spring.servlet.encoding.charset",
                "--server.tomcat.threads.max=abc |"
                        + " The setting server.tomcat.threads.max cannot be abc: it needs a whole number",
                "--server.tomcat.threads-max=abc |"
                        + " There is no setting --server.tomcat.threads-max: the nearest is"
                        + " --server.tomcat.threads.max",
                "--server.compression.enabled=perhaps |"
                        + " The setting server.compression.enabled cannot be perhaps: it needs true or false",
                "--server.maxHttpRequestHeaderSize=big |"
                        + " The setting server.max-http-request-header-size cannot be big: it needs a size"
                        + " such as 16KB",
                "--server.tomcat.connection-timeout=long |"
                        + " The setting server.tomcat.connection-timeout cannot be long: it needs a time such as 10s",
                "--server.forward-headers-strategy=nginx |"
                        + " The setting server.forward-headers-strategy cannot be nginx: it can be native or framework"
                        + " or none",
                "--spring.datasource.hikari.connection-timeout=5s |"
                        + " The setting spring.datasource.hikari.connection-timeout cannot be 5s: it needs a whole"
                        + " number",
                "--spring.flyway.usr=a | There is no setting --spring.flyway.usr: the nearest is --spring.flyway.user"
            })
    void isSaidInASentence(String argument, String sentence) {
        assertThatThrownBy(() -> check(argument))
                .isInstanceOf(StartException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVER_TOMCAT_THREADS_MAX=abc |"
                        + " The setting server.tomcat.threads.max cannot be abc: it needs a whole number",
                "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE=1 | The setting"
                        + " spring.datasource.hikari.maximum-pool-size cannot be 1: it is a number of connections,"
                        + " and Lectern needs 2 at least",
                "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT=5s |"
                        + " The setting spring.datasource.hikari.connection-timeout cannot be 5s: it needs a whole"
                        + " number",
                "LECTERN_LIVE_RESUME_AGE=7x |"
                        + " The setting lectern.live.resume.age cannot be 7x: it needs a value such as 7d",
            })
    void soIsOneOfTheEnvironment(String variable, String sentence) {
        assertThatThrownBy(() -> check(environment(variable)))
                .isInstanceOf(StartException.class)
                .hasMessage(sentence);
    }

    /** Variables that have nothing to do with Lectern begin with the same words where somebody else says so. */
    @ParameterizedTest
    @ValueSource(strings = {"SERVER_TOMCAT=abc", "SPRING_HOME=/opt", "SERVER_SERVICE_PORT_HTTP=80", "DEBUG=no"})
    void whatNothingIsMadeOfIsLeftAlone(String variable) {
        assertThatCode(() -> check(environment(variable))).doesNotThrowAnyException();
    }

    @Test
    void whatIsDeclaredIsTaken() {
        assertThatCode(() -> check(
                        "--lectern.live.limits.rate=30",
                        "--lectern.live.resume.age=2d",
                        "--lectern.allowed-origins[0]=https://school.example/",
                        "--lectern.claims.creator=groups=teachers",
                        "--lectern.spaces.creators=educators",
                        "--spring.datasource.url=",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=",
                        "--spring.security.oauth2.resourceserver.jwt.audiences=",
                        "--spring.flyway.user=owner",
                        "--spring.flyway.url=jdbc:postgresql://localhost/lectern",
                        "--server.port=0",
                        "--server.servlet.context-path=/",
                        "--management.server.port=-1",
                        "--server.tomcat.maxConnections=4",
                        "--spring.config.import[0]=optional:file:more.yaml",
                        "--spring.application.json={}",
                        "--logging.level.org.springframework.web=debug",
                        "--spring.jpa.properties.hibernate.jdbc.batch_size=10",
                        "--spring.datasource.hikari.data-source-properties.loginTimeout=3",
                        "--spring.datasource.hikari.maximum-pool-size=2",
                        "--management.endpoint.health.group.ready.include[0]=database",
                        "--debug"))
                .doesNotThrowAnyException();
    }

    private static void check(String... arguments) throws ClassNotFoundException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        check(environment);
    }

    private static ConfigurableEnvironment environment(String variable) {
        var environment = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        var said = variable.split("=");
        environment
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, Map.of(said[0], said[1])));
        return environment;
    }

    private static void check(ConfigurableEnvironment environment) throws ClassNotFoundException {
        ConfigurationPropertySources.attach(environment);
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new SettingsCheck().initialize(context);
            for (var name : DECLARED) context.registerBeanDefinition(name, new RootBeanDefinition(Class.forName(name)));
            var check = new DeclaredSettingsCheck();
            check.setEnvironment(environment);
            check.check(context.getBeanFactory());
        }
    }
}
