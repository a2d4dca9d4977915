package io.lectern.space.command;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Queries;
import io.lectern.space.command.SpaceCommand.AcceptInvitation;
import io.lectern.space.invitation.Invitation;
import io.lectern.space.invitation.InvitationAttempts;
import io.lectern.space.invitation.InvitationCode;
import io.lectern.space.invitation.InvitationMessage.FindInvitation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JoinController {
    private final InvitationAttempts attempts;
    private final Commands commands;
    private final Queries queries;

    JoinController(InvitationAttempts attempts, Commands commands, Queries queries) {
        this.attempts = attempts;
        this.commands = commands;
        this.queries = queries;
    }

    /** What cannot be a code is a try too. */
    @PostMapping("/api/invitations/{code}")
    Outcome join(@PathVariable String code, UserId caller) {
        attempts.count(caller);
        var tried = code(code);
        var invitation = (Invitation) queries.ask(new FindInvitation(tried));
        return commands.send(new AcceptInvitation(invitation.space(), tried, caller));
    }

    private static InvitationCode code(String text) {
        try {
            return InvitationCode.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
