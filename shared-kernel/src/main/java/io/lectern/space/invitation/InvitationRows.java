package io.lectern.space.invitation;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.space.invitation.InvitationMessage.CreateInvitation;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The rows of invitations. One that has ended stays for as long as the request that used it can be repeated.
 */
@Component
class InvitationRows implements Invitations {
    /** No row if its maker is no educator any more at the version that it is of. */
    private static final String CREATE = """
            insert into space.invitation (invitation, code, space, role, expires, uses, version)
            select :invitation, :code, s.space, :role, :expires, :uses, s.version
            from space.space s join space.membership m on m.space = s.space
            where s.space = :space and m.user_id = :maker and m.role = 'EDUCATOR'""";

    private static final String FIND =
            "select space, role, version, expires <= now() as ended from space.invitation where code = :code";
    private static final String USE = """
            update space.invitation set uses = uses - 1
            where code = :code and expires > now() and (uses is null or uses > 0)""";

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Invitation find(InvitationCode code) {
        return jdbc.sql(FIND)
                .param("code", code.value())
                .query((row, number) -> new Invitation(
                        SpaceId.of(row.getString("space")),
                        Role.valueOf(row.getString("role")),
                        row.getLong("version"),
                        row.getBoolean("ended")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of two who want the last use, the other waits here for what becomes of the first. */
    @Override
    public void use(InvitationCode code) {
        if (jdbc.sql(USE).param("code", code.value()).update() == 0) throw new NotFound();
    }

    void create(CreateInvitation wanted, String maker) {
        var created = jdbc.sql(CREATE)
                .param("invitation", wanted.invitation())
                .param("code", wanted.code().value())
                .param("space", wanted.space().value())
                .param("role", wanted.role().name())
                .param("expires", Timestamp.from(wanted.expires()))
                .param("uses", wanted.uses())
                .param("maker", maker)
                .update();
        if (created == 0) throw new Forbidden("Only educators of this space can do this");
    }

    void end(SpaceId space, InvitationCode code) {
        var ended = jdbc.sql("""
                        update space.invitation set expires = now()
                        where code = :code and space = :space and expires > now()""")
                .param("code", code.value())
                .param("space", space.value())
                .update();
        if (ended == 0) throw new NotFound();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from space.invitation where expires < now() - interval '25 hours'")
                .update();
    }
}
