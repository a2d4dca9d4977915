package io.lectern.space.invitation;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.space.invitation.InvitationMessage.CreateInvitation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body that asks for an invitation; who lets in educators lets in one, and soon. */
@JsonForm(example = """
                {"role":"STUDENT","expires":"2099-06-30T22:00:00Z","uses":30}""")
record NewInvitation(
        Role role,
        @Nullable Instant expires,

        @JsonForm(minimum = "1", maximum = "" + NewInvitation.MOST_USES, example = "30") @Nullable
        Integer uses) {
    private static final int MOST_USES = 100_000;
    private static final Duration FOR_STUDENTS = Duration.ofDays(14);
    private static final Duration FOR_EDUCATORS = Duration.ofHours(24);

    CreateInvitation command(SpaceId space, Instant now) {
        var educators = role == Role.EDUCATOR;
        var end = expires == null ? now.plus(educators ? FOR_EDUCATORS : FOR_STUDENTS) : expires;
        var number = uses == null && educators ? (Integer) 1 : uses;
        return new CreateInvitation(Ids.random(), space, InvitationCode.random(), role, end, number);
    }

    void requireValid(Instant now) {
        if (expires != null && !expires.isAfter(now)) throw new Invalid("expires", "must be in the future");
        if (uses != null && (uses < 1 || uses > MOST_USES))
            throw new Invalid("uses", "must be 1 to " + MOST_USES + ", or left out");
    }
}
