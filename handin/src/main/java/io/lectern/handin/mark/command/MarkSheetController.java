package io.lectern.handin.mark.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.mark.sheet.MarkReport;
import io.lectern.handin.mark.sheet.MarkSheetCsv;
import io.lectern.handin.mark.sheet.MarkSheetMessage.BeginMarkSheet;
import io.lectern.handin.mark.sheet.MarkSheetMessage.ListWorkToMark;
import io.lectern.handin.mark.sheet.MarkedClass;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Queries;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MarkSheetController {
    private final Commands commands;
    private final Queries queries;
    private final SheetMarks marks;

    MarkSheetController(Commands commands, Queries queries, SheetMarks marks) {
        this.commands = commands;
        this.queries = queries;
        this.marks = marks;
    }

    @PutMapping(path = "/api/assignments/{assignment}/marks", consumes = "text/csv")
    MarkReport mark(
            @PathVariable AssignmentId assignment,
            @JsonForm(example = "student,number,version,points,passed,feedback\nben,1,,17.5,true,Well done\n")
                    @RequestBody
                    byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        var sheet = MarkSheetCsv.read(body);
        var known = (MarkedClass) queries.ask(new ListWorkToMark(assignment));
        if (dryRun) return marks.expected(sheet, known);
        commands.send(new BeginMarkSheet(assignment));
        return marks.given(sheet, known);
    }
}
