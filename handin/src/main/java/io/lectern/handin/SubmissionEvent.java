package io.lectern.handin;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.RefersToFiles;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can have happened to the work that one student does for one assignment. */
@Published(
        to = {EDUCATORS, USER},
        ids = {"space", "assignment", "submission"},
        when = "Educators, and its student")
public sealed interface SubmissionEvent {

    /** The submission it happened to. */
    SubmissionId submission();

    /**
     * The student handed work in, first or again; what it says is what the receipt proves.
     *
     * @param number counts the hand-ins of this submission, from 1
     * @param content the work
     * @param fileHashes the SHA-256 in hexadecimal of each file that the work refers to
     * @param handedInAt when the request arrived, which is the time that counts
     * @param late whether that was after the deadline
     * @param deadline the due time that counted for this student, or null if there was none
     * @param assignmentVersion the version of the assignment that was in force
     * @param contentHash SHA-256 in hexadecimal over salt and content
     * @param salt random text, so that short work cannot be guessed from its hash, or null once the work is erased
     * @param keyId the key that signs the receipt
     */
    @RecordBuilder
    @WireName("submission:HandedIn")
    @Revision("1")
    record SubmissionHandedIn(
            SubmissionId submission,
            AssignmentId assignment,
            SpaceId space,
            UserId student,
            int number,
            @Personal(of = "student") List<Block> content,
            @Personal(of = "student") Map<String, String> fileHashes,
            Instant handedInAt,
            boolean late,
            @Nullable Instant deadline,
            long assignmentVersion,
            String contentHash,
            @Personal(of = "student") @Nullable String salt,
            String keyId)
            implements SubmissionEvent, RefersToFiles, SubmissionEventSubmissionHandedInBuilder.With {

        @Override
        public Collection<Block> referringBlocks() {
            return content;
        }

        /** The same as it reads once its words are erased. */
        public SubmissionHandedIn withoutPersonalData() {
            return with(next -> next.content(List.of()).fileHashes(Map.of()).salt(null));
        }
    }

    /** The student took the work back. */
    @WireName("submission:Withdrawn")
    @Revision("1")
    record SubmissionWithdrawn(SubmissionId submission) implements SubmissionEvent {}

    /**
     * An educator gave the work back for revision.
     *
     * @param until until when it is accepted again whatever the cut-off, or null if for ever
     */
    @WireName("submission:Returned")
    @Revision("1")
    record SubmissionReturned(
            SubmissionId submission,
            UserId student,
            @Personal(of = "student") List<Block> note,
            @Nullable Instant until)
            implements SubmissionEvent, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return note;
        }
    }

    /** What it says is gone for good, and what was said about it. */
    @WireName("submission:Erased")
    @Revision("1")
    record SubmissionErased(SubmissionId submission) implements SubmissionEvent, Erasing {}
}
