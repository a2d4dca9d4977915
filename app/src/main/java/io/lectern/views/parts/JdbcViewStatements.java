package io.lectern.views.parts;

import io.lectern.kernel.replay.ViewStatements;
import io.lectern.kernel.view.ViewPart;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Sends the statements of a part as batches of JDBC. */
@Component
class JdbcViewStatements implements ViewStatements {
    private final NamedParameterJdbcOperations jdbc;

    JdbcViewStatements(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void update(String table, Object row, String sql, Map<String, ?> parameters) {
        var part = ViewPart.current();
        if (part == null) jdbc.update(sql, parameters);
        else part.add(table, row, sql, parameters, this::send);
    }

    private void send(String sql, List<Map<String, ?>> parameters) {
        jdbc.batchUpdate(
                sql, parameters.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }
}
