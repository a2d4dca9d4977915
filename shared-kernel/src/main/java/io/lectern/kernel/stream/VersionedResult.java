package io.lectern.kernel.stream;

import org.jspecify.annotations.Nullable;

/**
 * A result that does not carry the version of the stream it changed.
 *
 * @param <B> what is shown of it
 * @param body the representation, or null where there is none to show
 * @param stream the stream that it is about
 * @param variant whether it depends on more than that stream
 */
public record VersionedResult<B>(@Nullable B body, String stream, long version, boolean variant) implements Versioned {

    /** One that depends on its stream alone. */
    public VersionedResult(@Nullable B body, String stream, long version) {
        this(body, stream, version, false);
    }
}
