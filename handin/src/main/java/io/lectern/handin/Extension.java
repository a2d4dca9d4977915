package io.lectern.handin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * More time for one student.
 *
 * @param until until when their work is in time, if that is later than for the others
 * @param reason why, for educators alone, or null once it is erased
 */
public record Extension(Instant until, @Nullable String reason) {}
