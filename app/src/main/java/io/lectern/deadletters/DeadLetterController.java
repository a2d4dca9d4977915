package io.lectern.deadletters;

import io.lectern.deadletters.DeadLetterMessage.DropDeadLetter;
import io.lectern.deadletters.DeadLetterMessage.ListDeadLetters;
import io.lectern.deadletters.DeadLetterMessage.RetryDeadLetter;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/dead-letters")
class DeadLetterController {
    private final Commands commands;
    private final Queries queries;

    DeadLetterController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    Object list(Paging paging) {
        return queries.ask(new ListDeadLetters(paging));
    }

    @PostMapping("/{letter}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable String letter) {
        commands.send(new RetryDeadLetter(letter));
    }

    @DeleteMapping("/{letter}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String letter) {
        commands.send(new DropDeadLetter(letter));
    }
}
