package io.lectern.views;

import io.lectern.migration.AfterMigration;
import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Makes the tables of a shape that is new here, like those that the migrations made, and tells how far they are. */
@Component
public class TableCreation implements AfterMigration {
    private static final String WITHOUT_SAMPLES = """
            select attname from pg_attribute
            where attrelid = :table::regclass and attstattarget = 0 and attnum > 0 and not attisdropped""";

    private final Shapes shapes;
    private final TableNameRewriter rewriter;

    TableCreation(Shapes shapes, TableNameRewriter rewriter) {
        this.shapes = shapes;
        this.rewriter = rewriter;
    }

    @Override
    public void prepare(Connection connection) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var rows = new ShapeRows(jdbc, new EventsOfOtherVersions(jdbc));
        for (var each : shapes.all()) {
            if (!each.isAsBefore()) makeTables(jdbc, each, each.schema());
            rows.begin(each);
            each.become(rows.isCurrent(each));
        }
        rewriter.open();
    }

    /** Makes tables for a context's views in a schema, unless they are there. */
    public static void makeTables(JdbcClient jdbc, ShapedTables shape, String schema) {
        jdbc.sql("create schema if not exists " + schema).update();
        for (var table : shape.tables().views()) {
            var before = shape.context() + "." + table;
            var now = schema + "." + table;
            jdbc.sql("create table if not exists " + now + " (like " + before + " including all)")
                    .update();
            for (var column : columnsWithoutSamples(jdbc, before))
                jdbc.sql("alter table " + now + " alter column " + column + " set statistics 0")
                        .update();
        }
    }

    private static List<String> columnsWithoutSamples(JdbcClient jdbc, String table) {
        return jdbc.sql(WITHOUT_SAMPLES)
                .param("table", table)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
