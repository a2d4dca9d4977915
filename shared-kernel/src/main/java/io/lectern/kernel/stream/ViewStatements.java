package io.lectern.kernel.stream;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Sends what projections change by statements of their own: at once, or many together where views are made. */
@Component
public class ViewStatements {
    private final NamedParameterJdbcOperations jdbc;

    ViewStatements(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sends one, at the latest when the unit of work is about to commit.
     *
     * @param table what it changes; statements about the same table keep their order
     */
    public void update(String table, String sql, Map<String, ?> parameters) {
        var part = ViewPart.current();
        if (part == null) jdbc.update(sql, parameters);
        else part.add(table, sql, parameters, jdbc);
    }
}
