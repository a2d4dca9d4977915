package io.lectern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.stream.CachedAggregates;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What of the aggregates is kept, and who may have it. */
class AggregateCacheTest {
    private static final String STREAM = "lamp-1";
    private static final Object LAMP = new Object();

    private final AggregateCache cache = new AggregateCache();
    private UnitOfWork<?> unitOfWork;

    @BeforeEach
    void begin() {
        unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("light"));
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        while (unitOfWork.isActive()) unitOfWork.rollback();
    }

    @Test
    void isKeptOnceItsTransactionHasCommitted() {
        cache.put(STREAM, LAMP);
        assertThat(cache.<String, Object>get(STREAM)).isNull();
        assertThat(CachedAggregates.areUsed()).isFalse();

        complete(TransactionSynchronization.STATUS_COMMITTED);
        assertThat(cache.<String, Object>get(STREAM)).isSameAs(LAMP);
        assertThat(CachedAggregates.areUsed()).isTrue();
    }

    @Test
    void isForgottenWhenATransactionDoesNotCommitOrNobodyKnows() {
        for (var end :
                new int[] {TransactionSynchronization.STATUS_ROLLED_BACK, TransactionSynchronization.STATUS_UNKNOWN}) {
            cache.put(STREAM, LAMP);
            complete(TransactionSynchronization.STATUS_COMMITTED);
            assertThat(cache.containsKey(STREAM)).isTrue();

            TransactionSynchronizationManager.initSynchronization();
            cache.put(STREAM, LAMP);
            complete(end);
            assertThat(cache.containsKey(STREAM)).isFalse();
            TransactionSynchronizationManager.initSynchronization();
        }
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void whatNothingHasBegunIsNotKept() {
        cache.put(null, LAMP);
        assertThat(TransactionSynchronizationManager.getSynchronizations()).isEmpty();
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void isNotForWhoCannotBeginAgainOrMustNotHaveIt() {
        cache.put(STREAM, LAMP);
        complete(TransactionSynchronization.STATUS_COMMITTED);

        var within = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("within"));
        assertThat(cache.<String, Object>get(STREAM)).isNull();
        within.rollback();

        var past = GenericCommandMessage.asCommandMessage("past").withMetaData(Map.of(CachedAggregates.PASS_BY, true));
        unitOfWork.rollback();
        unitOfWork = DefaultUnitOfWork.startAndGet(past);
        assertThat(cache.<String, Object>get(STREAM)).isNull();
        assertThat(CachedAggregates.areUsed()).isFalse();
    }

    private static void complete(int status) {
        var all = TransactionSynchronizationManager.getSynchronizations();
        TransactionSynchronizationManager.clearSynchronization();
        all.forEach(each -> each.afterCompletion(status));
    }
}
