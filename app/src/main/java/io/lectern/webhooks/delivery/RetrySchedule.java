package io.lectern.webhooks.delivery;

import io.lectern.webhooks.delivery.DeliveryResults.Result;
import io.lectern.webhooks.registration.WebhookSettings;
import io.lectern.webhooks.sending.Answer;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When something is sent again that a receiver did not take. */
@Component
class RetrySchedule {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    /** So often a receiver can have it earlier than by the schedule: else it could use up all attempts in a moment. */
    private static final int MOST_HASTENED = 10;

    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final String UNREADABLE = "unreadable";

    private final WebhookSettings settings;

    RetrySchedule(WebhookSettings settings) {
        this.settings = settings;
    }

    /** What becomes of a delivery after an answer. */
    Result after(Delivery delivery, Answer answer) {
        if (answer.isSuccess()) return new Result(DeliveryState.DELIVERED, answer.status(), null, null, false);
        if (answer.isGone()) return parked(answer.status(), cause(answer));
        return failed(delivery, answer.status(), cause(answer), answer.retryAfter());
    }

    /** What becomes of one whose event this version of Lectern cannot read. */
    Result unreadable(Delivery delivery) {
        return failed(delivery, null, UNREADABLE, null);
    }

    private Result failed(Delivery delivery, @Nullable Integer status, String cause, @Nullable Duration wanted) {
        var step = delivery.attempts() - delivery.hastened();
        if (delivery.isTest() || step >= settings.delays().size()) return parked(status, cause);
        var delay = settings.delays().get(step);
        if (wanted == null) return again(status, cause, delay, false);
        var asked = within(wanted);
        if (asked.compareTo(delay) >= 0) return again(status, cause, asked, false);
        return delivery.hastened() < MOST_HASTENED
                ? again(status, cause, asked, true)
                : again(status, cause, delay, false);
    }

    private static Result again(@Nullable Integer status, String cause, Duration delay, boolean hastened) {
        return new Result(DeliveryState.RETRYING, status, cause, delay, hastened);
    }

    private static Result parked(@Nullable Integer status, String cause) {
        return new Result(DeliveryState.PARKED, status, cause, null, false);
    }

    private static Duration within(Duration wanted) {
        if (wanted.compareTo(SHORTEST) < 0) return SHORTEST;
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    private static String cause(Answer answer) {
        var failure = answer.failure();
        if (failure != null) return failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var status = answer.status();
        return status != null && status >= REDIRECTION && status < CLIENT_ERROR ? "redirect" : "status";
    }
}
