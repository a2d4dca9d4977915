package io.lectern.views.rebuild;

import static io.lectern.kernel.access.Allow.Who.OPERATOR;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What operators can want of views. */
sealed interface RebuildMessage {

    /** Make the views of a context again; nothing if that is going on. */
    @Unconditional
    @Allow(OPERATOR)
    record RebuildViews(String name) implements RebuildMessage, StreamCommand {

        @Override
        public String stream() {
            return "rebuild-" + name;
        }
    }

    /** How far each rebuild is, and which can be asked for, by name. */
    @Allow(OPERATOR)
    record ListRebuilds(Paging paging) implements RebuildMessage {}
}
