package io.lectern.handin.draft;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.draft.DraftMessage.FindDraft;
import io.lectern.handin.draft.DraftMessage.SaveDraft;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.text.OptionalBlocks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DraftController {
    private final Commands commands;
    private final Queries queries;

    DraftController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    record NewDraft(OptionalBlocks content) {}

    @PutMapping("/api/assignments/{assignment}/draft")
    Object save(@PathVariable AssignmentId assignment, @RequestBody NewDraft body) {
        commands.send(new SaveDraft(assignment, body.content()));
        return find(assignment);
    }

    @GetMapping("/api/assignments/{assignment}/draft")
    Object find(@PathVariable AssignmentId assignment) {
        return queries.ask(new FindDraft(assignment));
    }
}
