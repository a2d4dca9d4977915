package io.lectern.handin.calendar;

import io.lectern.handin.AssignmentId;
import java.time.Instant;

/**
 * Until when somebody's work is in time.
 *
 * @param space what its space is called
 * @param createdAt when it was set
 */
record DueTime(AssignmentId assignment, String title, String space, Instant due, Instant createdAt, long version) {}
