package io.lectern.handin.roster;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.Metadata;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
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
    void on(@MetaDataValue(value = Metadata.MEMBERSHIP, required = true) Object change) {
        changes().add(JSON.convertValue(change, MembershipChange.class));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from handin.roster").update();
    }

    /** Those that happen together, which are written together: a whole class can be enrolled at once. */
    private RosterChanges changes() {
        var unitOfWork = CurrentUnitOfWork.get();
        return unitOfWork.getOrComputeResource(RosterChanges.class.getName(), name -> {
            var changes = new RosterChanges();
            unitOfWork.onPrepareCommit(all -> changes.write(jdbc));
            return changes;
        });
    }
}
