package io.lectern.space.invitation;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Page;
import io.lectern.space.invitation.InvitationMessage.CreateInvitation;
import io.lectern.space.invitation.InvitationMessage.EndInvitation;
import io.lectern.space.invitation.InvitationMessage.FindInvitation;
import io.lectern.space.invitation.InvitationMessage.ListInvitations;
import io.lectern.space.invitation.InvitationMessage.ShowInvitation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class InvitationHandler {
    private final InvitationRows rows;
    private final InvitationLists lists;

    InvitationHandler(InvitationRows rows, InvitationLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    @CommandHandler
    void handle(CreateInvitation command, @MetaDataValue(Metadata.ACTOR) String maker) {
        rows.create(command, maker);
    }

    @CommandHandler
    void handle(EndInvitation command) {
        rows.end(command.space(), command.code());
    }

    @QueryHandler
    Invitation handle(FindInvitation query) {
        return rows.find(query.code());
    }

    @QueryHandler
    InvitationView handle(ShowInvitation query) {
        return lists.show(query.space(), query.invitation());
    }

    @QueryHandler
    Page<InvitationView> handle(ListInvitations query) {
        return lists.list(query.space(), query.paging());
    }
}
