package io.lectern.handin.receipt;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.id.UserId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a student keeps as proof of a hand-in.
 *
 * @param eventId the id of the stored event that it proves
 * @param keyId names the key in {@code /.well-known/jwks.json} that signed it
 * @param signature Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of all the other members, in base64url without
 *     padding
 */
@RecordBuilder
public record Receipt(
        SubmissionId submission,
        AssignmentId assignment,
        UserId student,
        int number,
        Instant handedInAt,
        boolean late,
        @Nullable Instant deadline,
        long assignmentVersion,
        String contentHash,
        String salt,
        String eventId,
        String keyId,
        String signature)
        implements ReceiptBuilder.With {
    static final String SIGNATURE = "signature";

    static Receipt unsigned(SubmissionHandedIn event, String salt, String eventId) {
        return new Receipt(
                event.submission(),
                event.assignment(),
                event.student(),
                event.number(),
                event.handedInAt(),
                event.late(),
                event.deadline(),
                event.assignmentVersion(),
                event.contentHash(),
                salt,
                eventId,
                event.keyId(),
                "");
    }
}
