package io.lectern.conversation.command;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which assignments students have seen so far. */
@Component
class Sightings {
    private final JdbcClient jdbc;

    Sightings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known of one.
     *
     * @param seen whether students could ever see it
     */
    record Sighting(
            AssignmentId assignment, SpaceId space, String title, boolean hidden, boolean archived, boolean seen) {

        Sighting called(String name) {
            return new Sighting(assignment, space, name, hidden, archived, seen);
        }

        Sighting hidden(boolean now) {
            return new Sighting(assignment, space, title, now, archived, seen || !now && !archived);
        }

        Sighting archived(boolean now) {
            return new Sighting(assignment, space, title, hidden, now, seen || !hidden && !now);
        }
    }

    Sighting find(AssignmentId assignment) {
        return jdbc.sql("select * from conversation.assignment where assignment = :assignment")
                .param("assignment", assignment.value())
                .query((row, n) -> new Sighting(
                        assignment,
                        SpaceId.of(row.getString("space")),
                        row.getString("title"),
                        row.getBoolean("hidden"),
                        row.getBoolean("archived"),
                        row.getBoolean("seen")))
                .single();
    }

    void put(Sighting now) {
        jdbc.sql("""
                        insert into conversation.assignment (assignment, space, title, hidden, archived, seen)
                        values (:assignment, :space, :title, :hidden, :archived, :seen)
                        on conflict (assignment) do update set title = excluded.title, hidden = excluded.hidden,
                        archived = excluded.archived, seen = excluded.seen""")
                .param("assignment", now.assignment().value())
                .param("space", now.space().value())
                .param("title", now.title())
                .param("hidden", now.hidden())
                .param("archived", now.archived())
                .param("seen", now.seen())
                .update();
    }

    void clear() {
        jdbc.sql("delete from conversation.assignment").update();
    }
}
