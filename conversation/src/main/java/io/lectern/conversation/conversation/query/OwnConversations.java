package io.lectern.conversation.conversation.query;

import io.lectern.conversation.conversation.query.ConversationQuery.ListConversations;
import io.lectern.conversation.conversation.query.ConversationQuery.ListDirectConversations;
import io.lectern.kernel.access.Membership;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class OwnConversations implements OwnData {

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        var direct = reader.list("", "conversations.json", "Your direct conversations", ListDirectConversations::new);
        return Stream.concat(Stream.of(direct), reader.spaces().stream().map(space -> list(reader, space)));
    }

    private static OwnFile list(OwnDataReader reader, Membership space) {
        return reader.list(
                reader.folder(space),
                "conversations.json",
                "The conversations of a space, and how far you have read them",
                paging -> new ListConversations(space.space(), paging));
    }
}
