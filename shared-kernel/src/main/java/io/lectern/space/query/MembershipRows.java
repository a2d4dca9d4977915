package io.lectern.space.query;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRows extends JpaRepository<MembershipRow, MembershipRow.Key> {

    @Query("""
            select new io.lectern.space.query.MySpace(m.key.space, s.name, m.role, m.since)
            from MembershipRow m join SpaceRow s on s.space = m.key.space
            where m.key.user = :user and (m.since > :time or m.since = :time and m.key.space > :space)
            order by m.since, m.key.space""")
    List<MySpace> spacesOf(String user, Instant time, String space, Limit limit);

    @Query("""
            select new io.lectern.space.query.MemberView(m.key.user, p.name, m.role, m.since)
            from MembershipRow m left join PersonRow p on p.user = m.key.user
            where m.key.space = :space and (m.since > :time or m.since = :time and m.key.user > :user)
            order by m.since, m.key.user""")
    List<MemberView> membersOf(String space, Instant time, String user, Limit limit);
}
