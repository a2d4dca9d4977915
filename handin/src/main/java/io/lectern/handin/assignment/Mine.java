package io.lectern.handin.assignment;

import io.lectern.handin.HandInState;
import io.lectern.handin.Release;
import io.lectern.handin.SubmissionId;

/**
 * What of a student belongs to an assignment.
 *
 * @param late whether the newest hand-in came after the deadline that counts now
 */
public record Mine(SubmissionId submission, HandInState handIn, boolean late, Release release) {}
