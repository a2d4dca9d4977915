package io.lectern.handin.roster;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.Metadata;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the changes of membership that events record, whatever context they come from. */
@Component
@ProcessingGroup("roster")
class RosterProjection {

    private final JdbcClient jdbc;

    RosterProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(EventMessage<?> event) {
        var change = event.getMetaData().get(Metadata.MEMBERSHIP);
        if (change != null) follow(JSON.convertValue(change, MembershipChange.class));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from handin.roster").update();
    }

    private void follow(MembershipChange change) {
        var statement = change.role() == Role.STUDENT
                ? "insert into handin.roster (space, student) values (:space, :user) on conflict do nothing"
                : "delete from handin.roster where space = :space and student = :user";
        jdbc.sql(statement)
                .param("space", change.space().value())
                .param("user", change.user().value())
                .update();
    }
}
