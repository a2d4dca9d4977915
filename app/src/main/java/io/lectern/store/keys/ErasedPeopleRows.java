package io.lectern.store.keys;

import io.lectern.database.HeldLocks;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.ErasedPeople;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who was erased; a lock for each person, shared by those who store words, is taken whole by who erases. Whoever
 * stores words of many shares one lock for all people instead, since the database has room for some thousand locks.
 */
class ErasedPeopleRows implements ErasedPeople {
    private static final String BOUND =
            "with bound as materialized (select " + HeldLocks.END_IF_IDLE + ") select pg_advisory_xact_lock";
    private static final String LOCK = BOUND + "%s(hashtextextended(person, 5)) from bound, unnest(?) as person";
    private static final String EVERYBODY = BOUND + "%s(hashtextextended('', 6)) from bound";
    private static final int MANY = 100;
    private static final String ADD = "insert into personal.erased (person) values (?) on conflict do nothing";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ErasedPeopleRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void add(UserId person) {
        transaction.executeWithoutResult(locks -> {
            lockEverybody("");
            lock("", person.value());
            jdbc.sql(ADD).param(person.value()).update();
        });
    }

    @Override
    public Set<UserId> among(Collection<UserId> people) {
        return people.isEmpty() ? Set.of() : transaction.execute(locks -> erased(people));
    }

    private Set<UserId> erased(Collection<UserId> people) {
        var names = people.stream().map(UserId::value).sorted().distinct().toArray(String[]::new);
        if (names.length < MANY) lock("_shared", names);
        else lockEverybody("_shared");
        return jdbc.sql("select person from personal.erased where person = any(?)")
                .param(names)
                .query((row, n) -> UserId.of(row.getString(1)))
                .set();
    }

    private void lockEverybody(String mode) {
        jdbc.sql(EVERYBODY.formatted(mode)).query((row, n) -> true).single();
    }

    private void lock(String mode, String... people) {
        jdbc.sql(LOCK.formatted(mode)).param(people).query((row, n) -> true).list();
    }
}
