package io.lectern.views.parts;

import io.lectern.kernel.view.ViewPart.NewRows;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Inserts the new rows of a part by PostgreSQL's COPY, by the mapping that JPA has of them. */
@Component
class CopiedRows implements NewRows {
    private final JdbcOperations jdbc;
    private final SessionFactoryImplementor mappings;
    private final Map<Class<?>, Optional<CopiedTable>> tables = new ConcurrentHashMap<>();

    CopiedRows(JdbcOperations jdbc, EntityManagerFactory entities) {
        this.jdbc = jdbc;
        this.mappings = entities.unwrap(SessionFactoryImplementor.class);
    }

    @Override
    public boolean insert(List<? extends ViewRow<?>> rows) {
        var found = tables.computeIfAbsent(rows.get(0).getClass(), type -> CopiedTable.of(type, mappings));
        found.ifPresent(table -> jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, table, rows)));
        return found.isPresent();
    }

    /** The views' tables are found as by any other statement, though COPY is none of JDBC's. */
    private static long copy(Connection connection, CopiedTable table, List<? extends ViewRow<?>> rows)
            throws SQLException {
        var sql = connection.nativeSQL(table.sql());
        var text =
                new CopyText(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
        try {
            for (var row : rows) table.write(row, text);
            return text.end();
        } finally {
            text.cancelUnlessEnded();
        }
    }
}
