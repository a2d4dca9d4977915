package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.kernel.view.ViewTables;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ViewTablesTest extends RunningLectern {

    @Autowired
    private List<ViewTables> contexts;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyTableIsSaidToBeAViewOrToBeKept() {
        for (var context : contexts) {
            var said = new HashSet<>(context.kept());
            said.addAll(context.views());
            said.add("flyway_schema_history");

            var there = jdbc.queryForList(
                    "select table_name from information_schema.tables where table_schema = ?",
                    String.class,
                    context.context());

            assertThat(there).as(context.context()).containsExactlyInAnyOrderElementsOf(said);
        }
    }
}
