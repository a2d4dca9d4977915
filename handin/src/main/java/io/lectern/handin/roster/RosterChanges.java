package io.lectern.handin.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of membership that happen together, of which the last one for each person counts. */
final class RosterChanges {
    private static final String JOINED = """
            insert into handin.roster (space, student) select * from unnest(:spaces, :users) on conflict do nothing""";
    private static final String GONE = """
            delete from handin.roster r using unnest(:spaces, :users) as gone(space, student)
            where r.space = gone.space and r.student = gone.student""";

    private final Map<Member, Boolean> students = new LinkedHashMap<>();

    private record Member(SpaceId space, UserId user) {}

    void add(MembershipChange change) {
        students.put(new Member(change.space(), change.user()), change.role() == Role.STUDENT);
    }

    void write(JdbcClient jdbc) {
        write(jdbc, JOINED, true);
        write(jdbc, GONE, false);
    }

    private void write(JdbcClient jdbc, String statement, boolean student) {
        if (!students.containsValue(student)) return;
        jdbc.sql(statement)
                .param("spaces", texts(student, member -> member.space().value()))
                .param("users", texts(student, member -> member.user().value()))
                .update();
    }

    private String[] texts(boolean student, Function<Member, String> text) {
        return students.entrySet().stream()
                .filter(each -> each.getValue() == student)
                .map(each -> text.apply(each.getKey()))
                .toArray(String[]::new);
    }
}
