package io.lectern.kernel.owndata;

import java.util.stream.Stream;

/** What a context shows people of what they wrote, received and did; it gives one as a bean where there is such. */
@FunctionalInterface
public interface OwnData {

    /** The files of it. What is asked for them is asked of the reader, so that they hold no more than a GET shows. */
    Stream<OwnFile> of(OwnDataReader reader);
}
