package io.lectern.handin.mark.command;

import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.command.MarkCommand.GiveMark;
import io.lectern.handin.mark.sheet.MarkLine;
import io.lectern.handin.mark.sheet.WorkToMark;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.text.OptionalBlocks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mark as a line of a sheet wants it.
 *
 * @param standing the mark that there is, or null if there is none
 */
record WantedMark(MarkLine line, WorkToMark work, @Nullable MarkState standing, GiveMark command) {
    private static final OptionalBlocks NOTHING = new OptionalBlocks(List.of());

    /** What a line leaves empty stays as it stands. */
    static WantedMark of(MarkLine line, int number, WorkToMark work, @Nullable MarkState standing) {
        var now = standing == null ? null : standing.latest();
        var points = line.points() == null && now != null ? now.points() : line.points();
        var passed = line.passed() == null && now != null ? now.passed() : line.passed();
        var feedback = line.feedback() == null ? said(now) : line.feedback();
        return new WantedMark(line, work, standing, new GiveMark(work.id(), points(points), passed, feedback, number));
    }

    /** Whether it is anything else than what stands, as far as the one who filled in the line knew it. */
    boolean changes() {
        if (standing == null || standing.version() != line.version()) return true;
        if (work.isWithdrawn() || work.number() != command.handIn()) return true;
        var now = standing.latest();
        var points = command.points() == null ? null : command.points().value();
        return now.handIn() != command.handIn()
                || !Objects.equals(now.points(), points)
                || !Objects.equals(now.passed(), command.passed())
                || !now.feedback().equals(command.feedback().list());
    }

    void requireVersion(UserId educator) {
        var current = standing == null ? StaleVersion.NONE : standing.version();
        if (current != line.version())
            throw new StaleVersion(command.stream(), line.version(), current, new Viewer(educator, Role.EDUCATOR));
    }

    private static @Nullable Points points(@Nullable BigDecimal value) {
        try {
            return value == null ? null : new Points(value);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("Points " + e.getMessage());
        }
    }

    private static OptionalBlocks said(@Nullable MarkGiven mark) {
        return mark == null ? NOTHING : new OptionalBlocks(mark.feedback());
    }
}
