package io.lectern.live.sse;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.live.relay.Destinations;
import io.lectern.live.session.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The destinations that a request names, in its order, also those that can be none. */
record RequestedDestinations(List<Requested> all) {
    private static final String FIELD = "destination";
    private static final int MOST_UNKNOWN = 9;
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,256}");

    /**
     * One of them.
     *
     * @param topic what it means to who asks; nothing if there can be no such destination
     */
    record Requested(String name, Optional<Topic> topic) {}

    /**
     * Reads the values of the parameter.
     *
     * @throws Invalid if there is none, one twice, or one that could not even be the name of an event
     */
    static RequestedDestinations of(String @Nullable [] names, UserId reader) {
        if (names == null) throw new Invalid(FIELD, "is required");
        var requested = new ArrayList<Requested>();
        for (var name : names) {
            if (!NAME.matcher(name).matches()) throw new Invalid(FIELD, "is not a destination of this form");
            requested.add(new Requested(name, Destinations.parse(name, reader)));
        }
        if (requested.stream().map(Requested::name).distinct().count() < names.length)
            throw new Invalid(FIELD, "must not be named twice");
        if (requested.stream().filter(one -> one.topic().isEmpty()).count() > MOST_UNKNOWN)
            throw new Invalid(FIELD, "is of an unknown form too often");
        return new RequestedDestinations(requested);
    }

    int size() {
        return all.size();
    }
}
