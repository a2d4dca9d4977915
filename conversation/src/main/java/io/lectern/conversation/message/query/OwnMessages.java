package io.lectern.conversation.message.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.message.query.MessageQuery.ListMessages;
import io.lectern.kernel.access.Membership;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Direct conversations are there whole; of those of a space, what a person said, was named in or reacted to. */
@Component
class OwnMessages implements OwnData {
    private final OwnMessageLists lists;

    OwnMessages(OwnMessageLists lists) {
        this.lists = lists;
    }

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        var direct = lists.direct(reader.person()).stream().map(conversation -> whole(reader, conversation));
        return Stream.concat(reader.spaces().stream().map(space -> concerning(reader, space)), direct);
    }

    private OwnFile concerning(OwnDataReader reader, Membership space) {
        return reader.parts(
                reader.folder(space),
                "messages.json",
                "The messages of a space that you wrote, that mention you, and that you reacted to",
                new OwnMessageParts(reader, lists, lists.inSpace(space.space())));
    }

    private static OwnFile whole(OwnDataReader reader, ConversationId conversation) {
        return reader.list(
                "conversations/",
                conversation + ".json",
                "The messages of a direct conversation",
                paging -> new ListMessages(conversation, paging));
    }
}
