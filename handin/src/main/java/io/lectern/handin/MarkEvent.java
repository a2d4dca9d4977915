package io.lectern.handin;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.USER;
import static io.lectern.kernel.privacy.Withheld.When.BY_RULE;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.privacy.Withheld;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.RefersToFiles;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can have happened to the mark of a submission; in a stream of its own, so that its student sees none of it. */
@Published(
        to = {EDUCATORS, USER},
        ids = {"space", "assignment", "submission"},
        when = "Educators; its student while marks are released")
public sealed interface MarkEvent {

    /** The submission that it is the mark of. */
    SubmissionId submission();

    /**
     * An educator marked a hand-in, first or anew.
     *
     * @param handIn the number of the hand-in that was marked
     * @param assignmentVersion the version of the assignment that it was marked by
     */
    @RecordBuilder
    @WireName("mark:Given")
    @Revision("1")
    record MarkGiven(
            SubmissionId submission,
            AssignmentId assignment,
            SpaceId space,
            UserId student,
            int handIn,
            long assignmentVersion,
            @Withheld(when = BY_RULE) @Nullable BigDecimal points,
            @Withheld(when = BY_RULE) @Nullable Boolean passed,

            @Personal(of = "student") @Withheld(when = BY_RULE)
            List<Block> feedback)
            implements MarkEvent, RefersToFiles, MarkEventMarkGivenBuilder.With {

        @Override
        public Collection<Block> referringBlocks() {
            return feedback;
        }

        /** The same as it reads once its words are erased. */
        public MarkGiven withoutPersonalData() {
            return withFeedback(List.of());
        }
    }

    /** What was said about the work is gone for good; the points stay. */
    @WireName("mark:Erased")
    @Revision("1")
    record MarkErased(SubmissionId submission) implements MarkEvent, Erasing {}
}
