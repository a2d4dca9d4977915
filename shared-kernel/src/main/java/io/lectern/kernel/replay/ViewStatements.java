package io.lectern.kernel.replay;

import java.util.Map;

/** Sends what projections change by statements of their own: at once, or many together where views are made. */
public interface ViewStatements {

    /**
     * Sends one, at the latest when the unit of work is about to commit.
     *
     * @param row what says which row of the table it changes; statements about the same one keep their order
     */
    void update(String table, Object row, String sql, Map<String, ?> parameters);
}
