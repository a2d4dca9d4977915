package io.lectern.kernel.message;

/** A query about the thing of one stream, which is therefore read together with the role of whoever asks. */
public interface StreamQuery {

    /** The stream of the thing that it asks about. */
    String stream();
}
