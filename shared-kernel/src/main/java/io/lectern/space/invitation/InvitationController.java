package io.lectern.space.invitation;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.message.RequestTime;
import io.lectern.space.invitation.InvitationMessage.EndInvitation;
import io.lectern.space.invitation.InvitationMessage.ListInvitations;
import io.lectern.space.invitation.InvitationMessage.ShowInvitation;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvitationController {
    private static final String PATH = "/api/spaces/{space}/invitations";

    private final Commands commands;
    private final Queries queries;

    InvitationController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** A code that another one has already is made anew with the next attempt. */
    @PostMapping(PATH)
    ResponseEntity<?> create(@PathVariable SpaceId space, @RequestBody NewInvitation body, RequestTime arrived) {
        body.requireValid(arrived.time());
        var done = commands.send(
                () -> body.command(space, arrived.time()),
                outcome -> new ShowInvitation(space, outcome.id(InvitationMessage.PREFIX)));
        var shown = (InvitationView) Objects.requireNonNull(done.result());
        return ResponseEntity.created(URI.create("/api/spaces/" + space + "/invitations/" + shown.code()))
                .body(shown);
    }

    @GetMapping(PATH)
    Object list(@PathVariable SpaceId space, Paging paging) {
        return queries.ask(new ListInvitations(space, paging));
    }

    @DeleteMapping(PATH + "/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable SpaceId space, @PathVariable InvitationCode code) {
        commands.send(new EndInvitation(space, code));
    }
}
