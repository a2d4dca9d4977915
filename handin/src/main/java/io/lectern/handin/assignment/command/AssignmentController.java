package io.lectern.handin.assignment.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.command.AssignmentCommand.ChangePoints;
import io.lectern.handin.assignment.command.AssignmentCommand.RenameAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RescheduleAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RewriteBrief;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Note;
import io.lectern.kernel.text.Title;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssignmentController {
    private final Commands commands;

    AssignmentController(Commands commands) {
        this.commands = commands;
    }

    record NewTitle(Title title, @Nullable Note note) {}

    record NewBrief(
            @JsonProperty(required = true) @Nullable Blocks brief,
            @Nullable Note note) {}

    record NewPoints(
            @JsonProperty(required = true) @Nullable MaxPoints maxPoints,
            @Nullable Note note) {}

    record NewSchedule(
            @JsonProperty(required = true) @Nullable Instant availableFrom,

            @JsonProperty(required = true) @JsonForm(example = "2099-06-30T22:00:00Z") @Nullable
            Instant due,

            @JsonProperty(required = true) @JsonForm(example = "2099-07-07T22:00:00Z") @Nullable
            Instant cutOff,

            @Nullable Note note) {}

    @PostMapping("/api/spaces/{space}/assignments")
    ResponseEntity<Outcome> create(@PathVariable SpaceId space, @RequestBody NewAssignment body) {
        var done = commands.send(body.in(space));
        return ResponseEntity.created(URI.create("/api/assignments/" + done.id(AssignmentId.STREAM)))
                .body(done);
    }

    @PutMapping("/api/assignments/{assignment}/title")
    Outcome rename(@PathVariable AssignmentId assignment, @RequestBody NewTitle body) {
        return commands.send(new RenameAssignment(assignment, body.title(), body.note()));
    }

    @PutMapping("/api/assignments/{assignment}/brief")
    Outcome rewrite(@PathVariable AssignmentId assignment, @RequestBody NewBrief body) {
        return commands.send(new RewriteBrief(assignment, body.brief(), body.note()));
    }

    @PutMapping("/api/assignments/{assignment}/points")
    Outcome changePoints(@PathVariable AssignmentId assignment, @RequestBody NewPoints body) {
        return commands.send(new ChangePoints(assignment, body.maxPoints(), body.note()));
    }

    @PutMapping("/api/assignments/{assignment}/schedule")
    Outcome reschedule(@PathVariable AssignmentId assignment, @RequestBody NewSchedule body) {
        var schedule = new Schedule(body.availableFrom(), body.due(), body.cutOff());
        return commands.send(new RescheduleAssignment(assignment, schedule, body.note()));
    }
}
