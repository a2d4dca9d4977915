package io.lectern.store.transfer;

import io.lectern.kernel.replay.AfterImport;
import io.lectern.store.feed.SpaceTimes;
import io.lectern.store.feed.UnorderedTimes;
import io.lectern.views.ImportedViews;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes what follows from the events, once they are all there; Lectern may start afterwards. */
@Component
class ImportEnd {
    private final ImportedViews views;
    private final List<AfterImport> made;
    private final UnorderedTimes unordered;
    private final ImportState state;

    ImportEnd(ImportedViews views, List<AfterImport> made, UnorderedTimes unordered, ImportState state) {
        this.views = views;
        this.made = made;
        this.unordered = unordered;
        this.state = state;
    }

    /**
     * @param told up to when nothing is to be announced any more
     * @param times of all imported events
     */
    void makeViews(Instant told, SpaceTimes times, Steps steps) throws IOException {
        steps.with("events in views", views::make);
        unordered.note(times);
        made.forEach(each -> each.make(told));
        state.end();
    }
}
