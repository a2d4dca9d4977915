package stock.axon;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class AssignmentController {
    private static final String ROLE = "select role from membership where space = ? and person = ?";

    private final CommandGateway commands;
    private final EntityManager entities;
    private final JdbcClient database;

    AssignmentController(CommandGateway commands, EntityManager entities, JdbcClient database) {
        this.commands = commands;
        this.entities = entities;
        this.database = database;
        database.sql("create table if not exists membership"
                        + " (space varchar, person varchar, role varchar, primary key (space, person))")
                .update();
        database.sql("insert into membership values ('s1', 'ada', 'EDUCATOR') on conflict do nothing")
                .update();
    }

    record Body(String title) {}

    record Answer(String assignment, long version) {}

    @PostMapping("/api/spaces/{space}/assignments")
    ResponseEntity<Answer> create(
            @PathVariable String space, @RequestBody Body body, @AuthenticationPrincipal Jwt token) {
        requireMember(space, token);
        var assignment = UUID.randomUUID().toString();
        commands.sendAndWait(new Assignment.Create(assignment, space, body.title()));
        return ResponseEntity.created(URI.create("/api/assignments/" + assignment))
                .eTag("0")
                .body(new Answer(assignment, 0));
    }

    @PutMapping("/api/assignments/{assignment}/title")
    ResponseEntity<Answer> rename(
            @PathVariable String assignment,
            @RequestBody Body body,
            @RequestHeader("If-Match") String etag,
            @AuthenticationPrincipal Jwt token) {
        requireMember(view(assignment).getSpace(), token);
        var version = Long.parseLong(etag.replace("\"", ""));
        commands.sendAndWait(new Assignment.Rename(assignment, version, body.title()));
        return ResponseEntity.ok().eTag(Long.toString(version + 1)).body(new Answer(assignment, version + 1));
    }

    @GetMapping("/api/assignments/{assignment}")
    ResponseEntity<AssignmentView> read(@PathVariable String assignment, @AuthenticationPrincipal Jwt token) {
        var view = view(assignment);
        requireMember(view.getSpace(), token);
        return ResponseEntity.ok().eTag(Long.toString(view.getVersion())).body(view);
    }

    @ExceptionHandler(ConflictingAggregateVersionException.class)
    @ResponseStatus(HttpStatus.PRECONDITION_FAILED)
    void changedMeanwhile() {}

    private AssignmentView view(String assignment) {
        var view = entities.find(AssignmentView.class, assignment);
        if (view == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return view;
    }

    private void requireMember(String space, Jwt token) {
        database.sql(ROLE)
                .params(space, token.getSubject())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
