package io.lectern.kernel;

import org.jspecify.annotations.Nullable;

/**
 * An answer that does not carry the version of the stream it changed.
 *
 * @param body the representation, or null where there is none to show
 */
public record Stamped(@Nullable Object body, long version) implements Versioned {}
