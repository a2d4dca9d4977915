package io.lectern.kernel.stream;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.stream.StreamHistory.Transition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamHistoryTest {
    private static final Viewer EDUCATOR = new Viewer(UserId.of("ada"), Role.EDUCATOR);
    private static final Viewer STUDENT = new Viewer(UserId.of("ben"), Role.STUDENT);
    private static final String[] MANY =
            IntStream.range(0, 400).mapToObj(n -> "colour" + n).toArray(String[]::new);
    private static final int LAST = MANY.length - 1;

    private final LongLamp lamp = new LongLamp();

    @Test
    void noStateIsKeptButThatBeforeAndThatAfter() {
        var history = new StreamHistory(lamp.painted(MANY));

        history.transitions(lamp.reducer, lamp.now(MANY[LAST], LAST)).forEach(transition -> {
            if (transition.version() == LAST) await().until(() -> lamp.stillThere() <= 2);
        });

        assertThat(lamp.made).hasSize(MANY.length);
    }

    @Test
    void anEarlierVersionIsReadNoFurther() {
        var history = new StreamHistory(lamp.painted(MANY));

        assertThat(history.at(lamp.reducer, lamp.now(MANY[LAST], LAST), 2L).map(LongLamp.Lamp::colour))
                .contains("colour2");

        assertThat(lamp.made).hasSize(3);
    }

    @Test
    void whatIsErasedInTheEndIsLeftOutFromTheBeginning() {
        var history = new StreamHistory(lamp.painted("red", "blue", LongLamp.ERASED));

        assertThat(colours(history)).isEqualTo(",,");
        assertThat(history.at(lamp.reducer, lamp.now(LongLamp.ERASED, 2), 0L).map(LongLamp.Lamp::colour))
                .contains("");
    }

    @Test
    void whatIsReadInPartKnowsWhatIsErasedLater() {
        var history = new StreamHistory(lamp.painted("red", "blue", LongLamp.ERASED));

        var first = history.read(
                lamp.reducer,
                LongLamp.STREAM,
                all -> all.map(Transition::after).findFirst().map(LongLamp.Lamp::colour));

        assertThat(first).contains("");
    }

    @Test
    void aPageComparesTheVersionsThatItShows() {
        var page = page(EDUCATOR, new Paging(2, null, false), MANY);

        assertThat(versions(page)).containsExactly(0L, 1L);
        assertThat(page.next()).isEqualTo("1");
        assertThat(lamp.compared).containsExactly(0L, 1L, 2L);
        assertThat(lamp.made).hasSize(3);
    }

    @Test
    void aPageOfTheNewestComparesTheVersionsThatItShows() {
        var page = page(STUDENT, new Paging(2, null, true), MANY);

        assertThat(versions(page)).containsExactly(399L, 398L);
        assertThat(lamp.compared).containsExactly(396L, 397L, 398L, 399L);
        assertThat(versions(page(STUDENT, new Paging(2, page.next(), true), MANY)))
                .containsExactly(397L, 396L);
    }

    @Test
    void whatIsNotAddressedToAStudentTakesNoPlaceInAPage() {
        var colours = new String[] {"red", "PINK", "blue", "GREY", "GOLD"};

        assertThat(versions(page(STUDENT, new Paging(1, null, true), colours))).containsExactly(2L);
        assertThat(versions(page(STUDENT, new Paging(1, "2", true), colours))).containsExactly(0L);
        assertThat(versions(page(STUDENT, new Paging(9, null, true), colours))).containsExactly(2L, 0L);
        assertThat(versions(page(STUDENT, new Paging(9, null, false), colours))).containsExactly(0L, 2L);
        assertThat(versions(page(EDUCATOR, new Paging(9, "1", false), colours))).containsExactly(2L, 3L, 4L);
        assertThat(page(STUDENT, new Paging(1, "2", true), colours).next()).isNull();
    }

    @Test
    void whoComesTooLateIsToldTheLatestChangesSinceTheirVersion() {
        var colours = new String[] {"red", "PINK", "blue", "GREY", "gold"};

        assertThat(missed(EDUCATOR, 1, 9, colours)).containsExactly(2L, 3L, 4L);
        assertThat(missed(EDUCATOR, 0, 2, colours)).containsExactly(3L, 4L);
        assertThat(missed(STUDENT, 0, 2, colours)).containsExactly(2L, 4L);
        assertThat(missed(STUDENT, StaleVersion.NONE, 9, colours)).containsExactly(0L, 2L, 4L);
    }

    private String colours(StreamHistory history) {
        return history.read(
                lamp.reducer,
                LongLamp.STREAM,
                all -> all.map(each -> each.after().colour()).collect(joining(",")));
    }

    private Page<Change> page(Viewer viewer, Paging paging, String... colours) {
        var last = colours.length - 1;
        return changes(colours).page(lamp.reducer, lamp.now(colours[last], last), paging, viewer);
    }

    private List<Long> missed(Viewer viewer, long expected, int most, String... colours) {
        var stale = new StaleVersion(LongLamp.STREAM, expected, colours.length - 1, viewer);
        return changes(colours).since(stale, most).stream().map(Change::version).toList();
    }

    private StreamChanges changes(String... colours) {
        var categories = new Categories(List.of(lamp.category));
        return new StreamChanges(categories, new StreamHistory(lamp.painted(colours)), id -> id);
    }

    private static List<Long> versions(Page<Change> page) {
        return page.items().stream().map(Change::version).toList();
    }
}
