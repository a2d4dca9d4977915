package io.lectern.docs.openapi;

import java.lang.reflect.Type;
import java.util.List;

/**
 * What is answered if what is asked for is done.
 *
 * @param bodies the one type of its body, or one for each kind of reader; none if it has no body
 * @param versioned whether it has the version of a stream, and so an entity tag that changes with it
 */
record Answer(List<Type> bodies, boolean versioned) {
    static final Answer NOTHING = new Answer(List.of(), false);

    static Answer of(Type body) {
        return new Answer(List.of(body), false);
    }
}
