package io.lectern.space.roster;

import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.table.CsvTable;
import java.util.List;

/** Reads rosters. */
public final class RosterCsv {
    static final String USER = "user";
    static final String NAME = "name";
    static final String ROLE = "role";

    private static final int MOST_LINES = 2_000;
    private static final CsvTable TABLE = new CsvTable(List.of(USER, NAME, ROLE), List.of(USER, ROLE), MOST_LINES);

    private RosterCsv() {}

    /**
     * Reads one.
     *
     * @throws Invalid if it is none, whatever its lines say
     */
    public static Roster read(byte[] body) {
        var lines = new RosterLines();
        TABLE.read(body).forEach(lines::add);
        return lines.roster();
    }
}
