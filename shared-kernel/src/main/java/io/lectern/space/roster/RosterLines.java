package io.lectern.space.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.table.CsvTable;
import io.lectern.kernel.text.DisplayName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Collects the lines of a roster, and says of each wrong one what is wrong with it. */
final class RosterLines {
    private static final int MOST_SHOWN = 128;

    private final List<RosterLine> lines = new ArrayList<>();
    private final List<RosterItem> wrong = new ArrayList<>();
    private final Map<UserId, Integer> known = new HashMap<>();

    void add(CsvTable.Line line) {
        try {
            lines.add(read(line.number(), line.cells()));
        } catch (IllegalArgumentException refusal) {
            wrong.add(RosterItem.invalid(line.number(), shown(line), String.valueOf(refusal.getMessage())));
        }
    }

    Roster roster() {
        return new Roster(lines, wrong);
    }

    private RosterLine read(int number, CSVRecord cells) {
        if (!cells.isConsistent()) throw new IllegalArgumentException("has not as many cells as the header line");
        var user = user(cells.get(RosterCsv.USER));
        var role = role(cells.get(RosterCsv.ROLE));
        var before = known.putIfAbsent(user, number);
        if (before != null) throw new IllegalArgumentException("is of somebody whom line " + before + " names");
        var name = cells.isMapped(RosterCsv.NAME) ? DisplayName.of(cells.get(RosterCsv.NAME)) : null;
        return new RosterLine(number, user, role, name == null ? null : name.orElse(null));
    }

    private static UserId user(String text) {
        try {
            var user = UserId.of(text);
            if (user.isAddressable()) return user;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has a user who is no id: letters, digits or any of . _ ~ - @ |", e);
        }
        throw new IllegalArgumentException("has a user who can be named in no address");
    }

    private static Role role(String text) {
        for (var role : Role.values()) if (role.name().equals(text.toUpperCase(Locale.ROOT))) return role;
        throw new IllegalArgumentException("has a role that is neither EDUCATOR nor STUDENT");
    }

    private static String shown(CsvTable.Line line) {
        var text = line.cell(RosterCsv.USER);
        return text.codePointCount(0, text.length()) > MOST_SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN))
                : text;
    }
}
