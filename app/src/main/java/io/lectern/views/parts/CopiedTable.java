package io.lectern.views.parts;

import io.lectern.kernel.view.ViewRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;

/** The columns of an entity's table that JPA would insert, and the statement that copies rows into it. */
record CopiedTable(String sql, List<CopiedColumn> columns) {

    /** Nothing if JPA has more to insert than what the types of columns read as text. */
    static Optional<CopiedTable> of(Class<?> type, SessionFactoryImplementor mappings) {
        var entity = mappings.getMappingMetamodel().getEntityDescriptor(type);
        List<ModelPart> parts = new ArrayList<>();
        parts.add(entity.getIdentifierMapping());
        entity.getAttributeMappings().forEach(parts::add);
        List<CopiedColumn> columns = new ArrayList<>();
        for (var part : parts) {
            if (!(part instanceof BasicValuedModelPart basic)) return Optional.empty();
            if (!basic.isInsertable()) continue;
            var column = CopiedColumn.of(basic, mappings);
            if (column.isEmpty()) return Optional.empty();
            columns.add(column.get());
        }
        return Optional.of(new CopiedTable(sql(entity.getTableName(), columns), columns));
    }

    private static String sql(String table, List<CopiedColumn> columns) {
        return columns.stream()
                .map(CopiedColumn::name)
                .collect(Collectors.joining(", ", "copy " + table + " (", ") from stdin"));
    }

    void write(ViewRow<?> row, CopyText text) throws SQLException {
        text.beginRow();
        for (var column : columns) text.value(column.of(row));
        text.endRow();
    }
}
