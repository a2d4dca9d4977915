package io.lectern.handin.deadline;

import java.time.Duration;
import java.time.InstantSource;

/**
 * By what deadlines come.
 *
 * @param clock says what time it is
 * @param polling how often is looked which have come
 */
record DeadlineTiming(InstantSource clock, Duration polling) {}
