package io.lectern.kernel.message;

import java.time.Instant;

/** When a request came in, before it waited for anything: the time that counts for a deadline. */
public record RequestTime(Instant time) {}
