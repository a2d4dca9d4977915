package io.lectern.views;

import io.lectern.migration.AfterMigration;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Makes the tables of a shape that is new here, like those that the migrations made, and tells how far they are. */
@Component
public class TableCreation implements AfterMigration {
    private static final String WITHOUT_SAMPLES = """
            select attname from pg_attribute
            where attrelid = :table::regclass and attstattarget = 0 and attnum > 0 and not attisdropped""";

    /** A column of the tables that the migrations made that those of a shape lack, if these were made. */
    private static final String LOST = """
            with stored as (
              select n.nspname, c.relname, a.attname, a.atttypid from pg_attribute a
              join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
              where n.nspname in (:before, :now) and a.attnum > 0 and not a.attisdropped and c.relname in (:tables))
            select relname || '.' || attname from stored b
            where nspname = :before and to_regnamespace(:now) is not null and not exists (
              select from stored s where nspname = :now
              and (s.relname, s.attname, s.atttypid) = (b.relname, b.attname, b.atttypid))
            order by relname, attname limit 1""";

    private static final Logger log = LoggerFactory.getLogger(TableCreation.class);

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
            if (!each.isAsBefore()) makeWhole(jdbc, each, rows);
            rows.begin(each);
            each.become(rows.isCurrent(each));
        }
        rewriter.open();
    }

    /** Where somebody took a table away, or a part of one, its rows are gone too: all of the context are made again. */
    private static void makeWhole(JdbcClient jdbc, ShapedTables shape, ShapeRows rows) {
        var lost = lost(jdbc, shape);
        if (lost.isPresent()) {
            log.warn("The views of {} have lost {}: they are made again", shape.context(), lost.get());
            jdbc.sql("drop schema " + shape.schema() + " cascade").update();
            rows.forget(shape);
        }
        makeTables(jdbc, shape, shape.schema());
    }

    private static Optional<String> lost(JdbcClient jdbc, ShapedTables shape) {
        return jdbc.sql(LOST)
                .param("before", shape.context())
                .param("now", shape.schema())
                .param("tables", shape.tables().views())
                .query(String.class)
                .optional();
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
