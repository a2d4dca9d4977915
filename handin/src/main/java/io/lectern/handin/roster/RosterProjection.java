package io.lectern.handin.roster;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.replay.ViewStatements;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the changes of membership that events record, whatever context they come from. */
@Component
@ProcessingGroup("roster")
class RosterProjection {

    private final JdbcClient jdbc;
    private final ViewStatements statements;

    RosterProjection(JdbcClient jdbc, ViewStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @EventHandler
    void on(@MetaDataValue(value = Metadata.MEMBERSHIP, required = true) Object change) {
        follow(JSON.convertValue(change, MembershipChange.class));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from handin.roster").update();
    }

    private void follow(MembershipChange change) {
        var statement = change.role() == Role.STUDENT
                ? "insert into handin.roster (space, student) values (:space, :user) on conflict do nothing"
                : "delete from handin.roster where space = :space and student = :user";
        statements.update(
                "handin.roster",
                statement,
                Map.of("space", change.space().value(), "user", change.user().value()));
    }
}
