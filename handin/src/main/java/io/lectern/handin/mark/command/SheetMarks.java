package io.lectern.handin.mark.command;

import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.mark.sheet.MarkItem;
import io.lectern.handin.mark.sheet.MarkItem.Result;
import io.lectern.handin.mark.sheet.MarkLine;
import io.lectern.handin.mark.sheet.MarkReport;
import io.lectern.handin.mark.sheet.MarkSheet;
import io.lectern.handin.mark.sheet.MarkedClass;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.message.CommandParts;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.message.Problem.StaleVersion;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Gives the marks of a sheet one by one, each by the command that gives a single one: what is refused of a line changes
 * nothing, and is said beside it.
 */
@Component
class SheetMarks {
    private final Commands commands;
    private final Marks marks;
    private final Submissions submissions;

    SheetMarks(Commands commands, Marks marks, Submissions submissions) {
        this.commands = commands;
        this.marks = marks;
        this.submissions = submissions;
    }

    /** What would become of each line. */
    MarkReport expected(MarkSheet sheet, MarkedClass known) {
        return sheet.report(line -> item(line, known, wanted -> check(wanted, known)));
    }

    /** What became of each line. */
    MarkReport given(MarkSheet sheet, MarkedClass known) {
        var parts = commands.parts();
        return sheet.report(line -> item(line, known, wanted -> give(wanted, parts)));
    }

    private MarkItem item(MarkLine line, MarkedClass known, Function<WantedMark, Result> act) {
        if (line.isEmpty()) return line.item(Result.UNCHANGED);
        try {
            return line.item(act.apply(wanted(line, known)));
        } catch (StaleVersion outdated) {
            return line.item(Result.STALE, outdated.getMessage());
        } catch (RuleBroken broken) {
            return line.item(isOfAnEarlierHandIn(line, known) ? Result.STALE : Result.INVALID, broken.getMessage());
        } catch (Forbidden | NotFound refused) {
            return line.item(Result.INVALID, refused.getMessage());
        } catch (Invalid wrong) {
            return line.item(Result.INVALID, wrong.errors().get(0).message());
        }
    }

    /** Of their own work the educator is told nothing, least of all whether they have guessed what stands. */
    private WantedMark wanted(MarkLine line, MarkedClass known) {
        if (line.student().equals(known.educator())) throw new Forbidden("You may not mark what is your own");
        var work = known.of(line.student()).orElseThrow(() -> new RuleBroken("This student has handed in nothing"));
        var number = line.number();
        if (number == null) throw new RuleBroken("The number of the hand-in that it judges is missing");
        var standing = work.markVersion() == null ? null : marks.find(work.id()).orElse(null);
        return WantedMark.of(line, number, work, standing);
    }

    private Result give(WantedMark wanted, CommandParts parts) {
        if (!wanted.changes()) return Result.UNCHANGED;
        var done = parts.send(
                wanted.command(), wanted.work().submission(), wanted.line().version());
        return done.version() > done.before() ? Result.MARKED : Result.UNCHANGED;
    }

    private Result check(WantedMark wanted, MarkedClass known) {
        if (!wanted.changes()) return Result.UNCHANGED;
        wanted.requireVersion(known.educator());
        var command = wanted.command();
        var submission = submissions.find(command.submission()).orElseThrow(NotFound::new);
        MarkRules.requireNewest(command.handIn(), submission);
        MarkRules.requirePossible(command.points(), known.maxPoints());
        return Result.MARKED;
    }

    private boolean isOfAnEarlierHandIn(MarkLine line, MarkedClass known) {
        var number = line.number();
        return number != null
                && known.of(line.student())
                        .flatMap(work -> submissions.find(work.id()))
                        .filter(now -> now.handIn() != SubmissionStatus.WITHDRAWN)
                        .filter(now -> now.latest().number() != number)
                        .isPresent();
    }
}
