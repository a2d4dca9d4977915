package io.lectern.space.command;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.stream.VersionedResult;
import io.lectern.kernel.text.Title;
import io.lectern.space.SpaceEvent;
import io.lectern.space.command.SpaceCommand.CreateSpace;
import io.lectern.space.command.SpaceCommand.EnrolMember;
import io.lectern.space.command.SpaceCommand.RemoveMember;
import io.lectern.space.command.SpaceCommand.RenameSpace;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpaceController {
    private final Commands commands;

    SpaceController(Commands commands) {
        this.commands = commands;
    }

    record NewName(Title name) {}

    record NewRole(Role role) {}

    @PostMapping("/api/spaces")
    ResponseEntity<Outcome> create(@RequestBody NewName body, UserId caller) {
        var done = commands.send(new CreateSpace(SpaceId.random(), body.name(), caller));
        return ResponseEntity.created(URI.create("/api/spaces/" + done.id(SpaceEvent.STREAM)))
                .body(done);
    }

    @PutMapping("/api/spaces/{space}/name")
    Outcome rename(@PathVariable SpaceId space, @RequestBody NewName body) {
        return commands.send(new RenameSpace(space, body.name()));
    }

    @PutMapping("/api/spaces/{space}/members/{user}")
    Outcome enrol(@PathVariable SpaceId space, @PathVariable UserId user, @RequestBody NewRole body) {
        return commands.send(new EnrolMember(space, user, body.role()));
    }

    @DeleteMapping("/api/spaces/{space}/members/{user}")
    VersionedResult<Void> remove(@PathVariable SpaceId space, @PathVariable UserId user) {
        var done = commands.send(new RemoveMember(space, user));
        return new VersionedResult<>(null, done.stream(), done.version());
    }
}
