package io.lectern.handin.assignment;

import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;

/**
 * What of a student belongs to an assignment.
 *
 * @param late whether the newest hand-in came after the deadline that counts now
 */
public record StudentSubmission(
        SubmissionId submission, SubmissionStatus handIn, boolean late, ReleaseStatus release) {}
