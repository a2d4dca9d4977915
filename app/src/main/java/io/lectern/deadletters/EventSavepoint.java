package io.lectern.deadletters;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * PostgreSQL's savepoint before each event of a batch: a transaction in which a statement failed takes no other, and
 * whatever an event's handlers wrote before they failed must go with it.
 */
@Component
class EventSavepoint {
    private static final String EVENT = EventSavepoint.class.getName();
    private static final String SET = "savepoint event";

    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    EventSavepoint(JdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Sets it, once for all handlers of an event. */
    void begin(String event) {
        if (!isNeeded()) return;
        var last = CurrentUnitOfWork.get().root().resources().put(EVENT, event);
        if (event.equals(last)) return;
        entities.flush();
        jdbc.execute(last == null ? SET : "release savepoint event; " + SET);
    }

    /** Sets it unless one is set, for a handler that writes nothing before all events of its batch. */
    void beginBatch(String first) {
        if (isNeeded() && !CurrentUnitOfWork.get().root().resources().containsKey(EVENT)) begin(first);
    }

    /** What would only be written at the commit fails here, where it is known for which event. */
    void flush() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) entities.flush();
    }

    /**
     * Goes back to it, and says whether the transaction can go on. JPA lets none go on in which it failed itself, even
     * if its connection could.
     */
    boolean undo() {
        if (!isNeeded()) return false;
        entities.clear();
        jdbc.execute("rollback to savepoint event");
        return !inTransaction().getTransaction().getRollbackOnly();
    }

    /** The one behind the shared one, which tells nothing of transactions. */
    private EntityManager inTransaction() {
        var factory = entities.getEntityManagerFactory();
        return Objects.requireNonNull(EntityManagerFactoryUtils.getTransactionalEntityManager(factory));
    }

    private static boolean isNeeded() {
        return TransactionSynchronizationManager.isActualTransactionActive() && !isRetry();
    }

    /** Whether what is handled is a letter that is tried again, which has a transaction of its own. */
    static boolean isRetry() {
        return CurrentUnitOfWork.get().resources().containsKey(DeadLetter.class.getName());
    }
}
