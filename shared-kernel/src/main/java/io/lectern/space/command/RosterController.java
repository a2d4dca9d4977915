package io.lectern.space.command;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Queries;
import io.lectern.space.command.SpaceCommand.EnrolRoster;
import io.lectern.space.roster.CheckRoster;
import io.lectern.space.roster.CheckedRoster;
import io.lectern.space.roster.RosterCsv;
import io.lectern.space.roster.RosterReport;
import io.lectern.space.roster.RosterReports;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RosterController {
    private final Commands commands;
    private final Queries queries;
    private final RosterReports reports;

    RosterController(Commands commands, Queries queries, RosterReports reports) {
        this.commands = commands;
        this.queries = queries;
        this.reports = reports;
    }

    @PostMapping(path = "/api/spaces/{space}/roster", consumes = "text/csv")
    RosterReport enrol(
            @PathVariable SpaceId space,
            @JsonForm(example = "user,name,role\nben,Ben,STUDENT\n") @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean remove) {
        var roster = RosterCsv.read(body);
        var checked = (CheckedRoster) queries.ask(new CheckRoster(space, roster, remove));
        checked.expected().requireValid();
        if (dryRun) {
            checked.requireEducator();
            return checked.expected();
        }
        var done = commands.send(new EnrolRoster(space, roster.roles(), roster.names(), remove));
        return reports.done(checked, done);
    }
}
