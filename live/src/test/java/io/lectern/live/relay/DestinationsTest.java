package io.lectern.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {
    private static final UserId ADA = UserId.of("ada");

    @ParameterizedTest
    @CsvSource({
        "/topic/spaces.s1.educators, EDUCATORS, s1, THIN",
        "/topic/spaces.s1.educators.fat, EDUCATORS, s1, FAT",
        "/topic/spaces.s1.students, STUDENTS, s1, THIN",
        "/topic/spaces.s1.students.fat, STUDENTS, s1, FAT",
        "/user/queue/live, USER, ada, THIN",
        "/user/queue/live.fat, USER, ada, FAT",
        "/topic/spaces.a.b.students, STUDENTS, a.b, THIN",
        "/topic/spaces.educators.educators, EDUCATORS, educators, THIN",
        "/topic/spaces.a.students.fat.educators, EDUCATORS, a.students.fat, THIN",
        "/topic/spaces.a.educators.students.fat, STUDENTS, a.educators, FAT",
        "/topic/spaces.~-_.students, STUDENTS, ~-_, THIN"
    })
    void aDestinationIsReadFromBothEndsAndSpelledTheSame(
            String destination, Channel.Kind kind, String id, Detail detail) {
        var topic = new Topic(new Channel(kind, id), detail);

        assertThat(Destinations.parse(destination, ADA)).contains(topic);
        assertThat(Destinations.format(topic)).isEqualTo(destination);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/topic/**",
                "/topic/spaces.*.educators",
                "/topic/spaces.#.educators",
                "/topic/spaces.s?.educators",
                "/topic/*?*?*?*?*?*?*?*Z",
                "/topic/spaces.{space}.educators",
                "/topic/spaces..educators",
                "/topic/spaces.a..b.educators",
                "/topic/spaces...educators",
                "/topic/spaces.s1.EDUCATORS",
                "/topic/spaces.s1.educator",
                "/topic/spaces.s1.educators.fat.fat",
                "/topic/spaces.s1.educators.thin",
                "/topic/spaces.s1.educators ",
                " /topic/spaces.s1.educators",
                "/topic/spaces.s1.educators\n",
                "/topic/spaces.s/1.educators",
                "/topic/spaces.s%31.educators",
                "/topic/spaces.ß.educators",
                "/topic/spaces.educators",
                "/topic/spaces.s1",
                "/topic/spaces/s1/educators",
                "topic/spaces.s1.educators",
                "/user/queue/live/",
                "/user/queue/live.fat.fat",
                "/user/queue/../live",
                "/user/bob/queue/live",
                "/user/queue/live-userbob",
                "/queue/live",
                "/queue/live-user123",
                "/app/live.auth"
            })
    void nothingElseIsADestination(String destination) {
        assertThat(Destinations.parse(destination, ADA)).isEmpty();
    }

    @Test
    void aSpaceOfTheGreatestLengthIsNamedAndOneLongerIsNot() {
        var longest = SpaceId.of("s".repeat(128));

        assertThat(Destinations.parse("/topic/spaces." + longest + ".students", ADA))
                .contains(new Topic(Channel.students(longest), Detail.THIN));
        assertThat(Destinations.parse("/topic/spaces.s" + longest + ".students", ADA))
                .isEmpty();
    }

    @Test
    void theOwnQueueIsOnesOwn() {
        assertThat(Destinations.parse("/user/queue/live", UserId.of("bob"))
                        .orElseThrow()
                        .channel())
                .isEqualTo(Channel.user(UserId.of("bob")));
    }
}
