package io.lectern.kernel.view;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;

/**
 * One row of a view, which knows whether it is in its table: an entity names its own key, so JPA would otherwise select
 * it before it is inserted.
 */
@MappedSuperclass
public abstract class ViewRow<S> {
    @Transient
    private boolean isNew = true;

    /** Whether it is still to be inserted, as Spring Data asks it. */
    public boolean isNew() {
        return isNew;
    }

    /** The id of its stream's thing. */
    public abstract String getId();

    /** What it holds, as query handlers return it. */
    public abstract S state();

    /** Puts a state in it, and beside it what lists select, order by and show. */
    public abstract void show(S now);

    @PostLoad
    @PostPersist
    void isInItsTable() {
        isNew = false;
    }
}
