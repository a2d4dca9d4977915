package io.lectern.demo;

import io.lectern.kernel.event.TimedActions;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.privacy.People;
import io.lectern.lock.AdvisoryLock;
import io.lectern.security.demo.DemoPeopleEnabled;
import io.lectern.start.WhileServing;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@Conditional(DemoPeopleEnabled.class)
@WhileServing
class DemoClassConfiguration {

    @Bean
    static CommandTypes commandTypes() {
        return new CommandTypes();
    }

    @Bean
    PastEvents pastEvents() {
        return new PastEvents();
    }

    @Bean
    ConfigurerModule timesOfPastEvents(PastEvents past) {
        return configurer -> configurer.eventProcessing().registerDefaultHandlerInterceptor((axon, name) -> past);
    }

    @Bean
    DemoClass demoClass(
            JdbcClient jdbc, DataSource database, PastEvents past, People people, DemoClass.RunFactory runs) {
        return new DemoClass(new DemoState(jdbc), new AdvisoryLock(database, "Demo"), past, people, runs);
    }

    @Bean
    DemoClass.RunFactory storyRuns(
            Commands commands,
            CommandTypes types,
            List<TimedActions> timed,
            EventStore store,
            EventProcessingConfiguration processing) {
        return (story, times, begun) -> new StoryRun(
                story,
                times,
                new StorySender(commands, new StoryCommands(types, times, begun.seed())),
                new StoryTimer(timed, begun.reached()),
                new PolicyProgress(store, processing));
    }
}
