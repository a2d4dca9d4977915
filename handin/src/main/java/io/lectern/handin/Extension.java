package io.lectern.handin;

import java.time.Instant;

/**
 * More time for one student.
 *
 * @param until until when their work is in time, if that is later than for the others
 * @param reason why, for educators alone
 */
public record Extension(Instant until, String reason) {}
