package io.lectern.handin.assignment;

import io.lectern.handin.HandInStatus;
import io.lectern.handin.ReleaseStatus;
import io.lectern.handin.SubmissionId;

/**
 * What of a student belongs to an assignment.
 *
 * @param late whether the newest hand-in came after the deadline that counts now
 */
public record StudentSubmission(SubmissionId submission, HandInStatus handIn, boolean late, ReleaseStatus release) {}
