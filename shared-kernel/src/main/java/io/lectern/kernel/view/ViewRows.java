package io.lectern.kernel.view;

import java.util.List;
import java.util.Optional;

/** What a projection asks of the table of its rows; a Spring Data repository answers it. */
public interface ViewRows<R, I> {

    /** The row of a stream. */
    Optional<R> findById(I id);

    /** The rows of some streams. */
    List<R> findAllById(Iterable<I> ids);

    /** Inserts a row that is new, and otherwise updates it. */
    <T extends R> T save(T row);

    /** The same with several. */
    <T extends R> List<T> saveAll(Iterable<T> rows);

    /** Empties the table. */
    void deleteAllInBatch();
}
