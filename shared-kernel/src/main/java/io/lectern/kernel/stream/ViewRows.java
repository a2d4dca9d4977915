package io.lectern.kernel.stream;

import java.util.Optional;

/** What a projection asks of the table of its rows; a Spring Data repository answers it. */
public interface ViewRows<R, I> {

    /** The row of a stream. */
    Optional<R> findById(I id);

    /** Inserts a row that is new, and otherwise updates it. */
    <T extends R> T save(T row);

    /** Empties the table. */
    void deleteAllInBatch();
}
