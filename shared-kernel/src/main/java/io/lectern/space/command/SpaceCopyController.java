package io.lectern.space.command;

import io.lectern.kernel.copy.DateShift;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Title;
import io.lectern.space.SpaceEvent;
import io.lectern.space.command.SpaceCommand.CopySpace;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpaceCopyController {
    private static final int MOST_DAYS = 36_500;

    private final Commands commands;

    SpaceCopyController(Commands commands) {
        this.commands = commands;
    }

    /**
     * What the copy is like.
     *
     * @param shiftDays by how many days its dates are later
     * @param zone in which they keep their time of day
     */
    record NewCopy(
            Title name,

            @JsonForm(minimum = "-" + MOST_DAYS, maximum = "" + MOST_DAYS, example = "364") @Nullable
            Integer shiftDays,

            @Nullable ZoneId zone) {

        DateShift shift() {
            var days = shiftDays == null ? 0 : shiftDays;
            if (Math.abs((long) days) > MOST_DAYS)
                throw new Invalid("shiftDays", "must be between -" + MOST_DAYS + " and " + MOST_DAYS);
            return new DateShift(days, zone == null ? ZoneOffset.UTC : zone);
        }
    }

    @PostMapping("/api/spaces/{space}/copy")
    ResponseEntity<Outcome> copy(@PathVariable SpaceId space, @RequestBody NewCopy body, UserId caller) {
        var done = commands.send(new CopySpace(SpaceId.random(), space, body.name(), body.shift(), caller));
        return ResponseEntity.created(URI.create("/api/spaces/" + done.id(SpaceEvent.STREAM)))
                .body(done);
    }
}
