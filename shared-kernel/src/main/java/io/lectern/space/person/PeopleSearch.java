package io.lectern.space.person;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.text.Folding;
import io.lectern.space.person.PersonQuery.FindPeople;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people by name: alike whatever the database's locale, which is why the words are compared here. Whoever asks
 * shares spaces with some hundreds of people, or a few thousand.
 */
@Component
class PeopleSearch {
    /** A name out of a roster counts where both are members. */
    private static final String PEERS = """
            select other.user_id as "user", coalesce(p.name, min(r.name)) as name
            from space.membership mine
            join space.membership other on other.space = mine.space
            left join space.person p on p.user_id = other.user_id
            left join space.roster_name r on r.space = other.space and r.user_id = other.user_id
            where mine.user_id = :me and other.user_id <> :me and other.user_id > :after
            group by other.user_id, p.name order by other.user_id""";

    private static final RowMapper<PersonView> PERSON = new SimplePropertyRowMapper<>(PersonView.class);

    private final JdbcClient jdbc;

    PeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Page<PersonView> handle(FindPeople query, @MetaDataValue(Metadata.ACTOR) String me) {
        var words = List.of(Folding.of(query.words()).strip().split("\\s+"));
        var paging = query.paging();
        var peers = jdbc.sql(PEERS)
                .param("me", me)
                .param("after", Cursor.parse(paging.after()).id());
        var found = peers.query(PERSON).list().stream().filter(person -> person.has(words));
        return Page.of(found.limit(paging.rowsToRead()).toList(), paging, each -> each, PersonView::cursor);
    }
}
