package io.lectern.deadletters;

import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.space.SpaceEvent;
import io.lectern.space.SpaceEvent.SpaceCreated;
import jakarta.persistence.EntityManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what happens to spaces, and fails as the table of poisons says: after it has written. */
@ProcessingGroup(Listener.NAME)
class Listener {
    static final String NAME = "listener";
    static final String TABLES = """
            create schema test;
            create table test.poison (named varchar primary key, kind varchar not null);
            create table test.heard (number bigint generated always as identity, space varchar, version bigint,
                                     primary key (space, version));
            create table test.refused (named varchar primary key);
            create function test.refuse() returns trigger language plpgsql as $$ begin
              if exists (select from test.refused where named = new.aggregate_identifier)
              then raise exception 'It may not be stored'; end if;
              return new;
            end $$;""";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Listener(JdbcClient jdbc, EntityManager entities, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How it comes into a program of the tests. */
    static class Setup {

        @Bean
        Listener listener(JdbcClient jdbc, EntityManager entities, PlatformTransactionManager transactions) {
            return new Listener(jdbc, entities, transactions);
        }

        @Bean
        ConfigurerModule listenerProcessor() {
            return configurer -> configurer
                    .eventProcessing()
                    .registerPooledStreamingEventProcessor(
                            NAME, Configuration::eventStore, (axon, processor) -> processor.batchSize(10));
        }
    }

    @EventHandler
    void on(SpaceEvent event, @SequenceNumber long version) {
        var space = event.space().value();
        jdbc.sql("insert into test.heard (space, version) values (?, ?)")
                .params(space, version)
                .update();
        var name = event instanceof SpaceCreated created ? created.name() : "";
        jdbc.sql("select kind from test.poison where named in (?, ?) limit 1")
                .params(space, name)
                .query(String.class)
                .optional()
                .ifPresent(this::fail);
    }

    private void fail(String kind) {
        switch (kind) {
            case "jpa" -> entities.createNativeQuery("select 1 / 0").getSingleResult();
            case "sql" -> jdbc.sql("select 1 / 0").query(Integer.class).single();
            case "command" ->
                transaction.executeWithoutResult(status -> {
                    throw new RuleBroken("It may not be");
                });
            case "commit" ->
                CurrentUnitOfWork.get()
                        .root()
                        .onPrepareCommit(batch ->
                                jdbc.sql("select 1 / 0").query(Integer.class).single());
            case "away" -> throw new DataAccessResourceFailureException("The database is away");
            case "error" -> throw new NoClassDefFoundError("Words of ada");
            default -> throw new IllegalStateException("Words of ada");
        }
    }
}
