package io.lectern.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.webhooks.registration.WebhookSettings;
import io.lectern.webhooks.sending.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RetryScheduleTest {
    private static final WebhookSettings DEFAULTS = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("lectern.webhooks", Bindable.of(WebhookSettings.class));

    private final RetrySchedule schedule = new RetrySchedule(DEFAULTS);

    private static Delivery delivery(int attempts, int hastened) {
        return new Delivery(1, 1, "w", 1L, "e", "s", attempts, hastened);
    }

    private static Answer answer(int status, @Nullable Duration retryAfter) {
        return new Answer(status, retryAfter, null);
    }

    @Test
    void withoutSettingsItIsTheOneThatIsPromised() {
        var delays = new ArrayList<Duration>();
        for (var attempts = 0; ; attempts++) {
            var result = schedule.after(delivery(attempts, 0), answer(500, null));
            if (result.delay() == null) {
                assertThat(result.state()).isEqualTo(DeliveryState.PARKED);
                break;
            }
            assertThat(result.state()).isEqualTo(DeliveryState.RETRYING);
            delays.add(result.delay());
        }

        assertThat(delays)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(5),
                        Duration.ofHours(10),
                        Duration.ofHours(14),
                        Duration.ofHours(20),
                        Duration.ofHours(24));
        assertThat(DEFAULTS.timeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(DEFAULTS.allowedNetworks()).isEmpty();
    }

    @Test
    void whatTheReceiverAsksForIsObeyed() {
        assertThat(schedule.after(delivery(0, 0), answer(503, Duration.ofMinutes(1)))
                        .delay())
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(schedule.after(delivery(1, 0), answer(429, Duration.ofSeconds(3)))
                        .delay())
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(schedule.after(delivery(0, 0), answer(503, Duration.ofDays(9)))
                        .delay())
                .isEqualTo(Duration.ofDays(1));
        assertThat(schedule.after(delivery(0, 0), answer(503, Duration.ofSeconds(-9)))
                        .delay())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whoAsksForHasteUsesUpNoAttemptAndGetsItTenTimes() {
        var hastened = 0;
        for (var attempts = 0; attempts < 11; attempts++) {
            var result = schedule.after(delivery(attempts, hastened), answer(429, Duration.ofSeconds(1)));
            assertThat(result.hastened()).isEqualTo(attempts < 10);
            assertThat(result.delay()).isEqualTo(Duration.ofSeconds(attempts < 10 ? 1 : 5));
            hastened += result.hastened() ? 1 : 0;
        }
    }

    @Test
    void everyEndHasItsWord() {
        assertThat(schedule.after(delivery(0, 0), answer(204, null)).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(List.of(
                        schedule.after(delivery(0, 0), answer(302, null)),
                        schedule.after(delivery(0, 0), answer(404, null)),
                        schedule.after(delivery(0, 0), new Answer(null, null, Answer.Failure.NO_PUBLIC_ADDRESS)),
                        schedule.unreadable(delivery(0, 0))))
                .extracting(DeliveryResults.Result::cause)
                .containsExactly("redirect", "status", "no-public-address", "unreadable");
    }

    @Test
    void aTestIsSentOnce() {
        var test = new Delivery(1, 1, "w", null, "e", "s", 0, 0);

        assertThat(schedule.after(test, answer(500, null)).state()).isEqualTo(DeliveryState.PARKED);
    }
}
