package io.lectern.space.invitation;

import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.NotFound;
import java.sql.Timestamp;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations as educators read them: those by which somebody can come in now. */
@Component
class InvitationLists {
    private static final String COLUMNS = "select code, role, expires, uses, created_at from space.invitation";
    private static final ListStatement LIST = ListStatement.of(COLUMNS + """
             where space = :space and expires > now() and (uses is null or uses > 0)
            and (created_at, code) %1$s (:time, :id) order by created_at %2$s, code %2$s limit :limit""");

    private static final RowMapper<InvitationView> VIEW = new SimplePropertyRowMapper<>(InvitationView.class);

    private final JdbcClient jdbc;

    InvitationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    InvitationView show(SpaceId space, String invitation) {
        return jdbc.sql(COLUMNS + " where space = :space and invitation = :invitation")
                .param("space", space.value())
                .param("invitation", invitation)
                .query(VIEW)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Page<InvitationView> list(SpaceId space, Paging paging) {
        var from = Cursor.of(paging);
        var found = jdbc.sql(LIST.in(paging))
                .param("space", space.value())
                .param("time", Timestamp.from(from.time()))
                .param("id", from.id())
                .param("limit", paging.rowsToRead())
                .query(VIEW)
                .list();
        return Page.of(found, paging, each -> each, InvitationView::cursor);
    }
}
