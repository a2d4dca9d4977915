package io.lectern.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTimesTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-25T10:30:12.345+01:00[Europe/Berlin]");

    private static final Story STORY = Story.read();

    /** Every hour of a fortnight, in which clocks go back. */
    static Stream<ZonedDateTime> starts() {
        var first = ZonedDateTime.parse("2026-10-19T00:17:00+02:00[Europe/Berlin]");
        return IntStream.range(0, 14 * 24).mapToObj(first::plusHours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 weeks ago, Tuesday 9:10 | 2026-11-03T08:10:00Z",
                "1 school day ago 16:05 | 2026-11-24T15:05:00Z",
                "3 school days ago 8:00 | 2026-11-20T07:00:00Z",
                "in 3 school days 18:00 | 2026-11-30T17:00:00Z",
                "in 20 hours | 2026-11-26T05:30:00Z",
                "40 minutes ago | 2026-11-25T08:50:00Z",
                "in 1 week, Friday 12:00 | 2026-12-04T11:00:00Z"
            })
    void wordsAreTimes(String words, Instant time) {
        assertThat(new StoryTimes(WEDNESDAY).of(words)).isEqualTo(time);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theStoryIsInOrderWheneverItIsTold(ZonedDateTime now) {
        var times = new StoryTimes(now);

        var steps = STORY.steps().stream().map(step -> times.of(step.time())).toList();

        assertThat(steps).isSorted().allMatch(time -> time.isBefore(now.toInstant()));
        assertThat(steps.get(0)).isBefore(now.toInstant().minus(Duration.ofDays(21)));
    }

    @Test
    void nobodyInItIsAPersonOfTheReadmesStory() {
        assertThat(STORY.people())
                .hasSize(14)
                .noneMatch(person -> List.of("ada", "ben", "bob", "cat", "eve")
                        .contains(person.user().value()));
        assertThat(STORY.steps())
                .allMatch(step ->
                        STORY.people().stream().anyMatch(person -> person.user().equals(step.actor())));
    }

    @Test
    void whatPeopleDoOnSchoolDaysIsNotOnAWeekend() {
        var sunday = WEDNESDAY.with(DayOfWeek.SUNDAY);

        assertThat(new StoryTimes(sunday).of("1 school day ago 9:00")).isEqualTo("2026-11-27T08:00:00Z");
    }
}
