package io.lectern.push;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom a service directs an event: who teaches or learns in some spaces, some people, and some services. */
record PushedAudience(List<String> educators, List<String> students, List<String> users, List<String> services) {
    static final PushedAudience NOBODY = new PushedAudience(List.of(), List.of(), List.of(), List.of());

    Set<String> spaces() {
        return Stream.concat(educators.stream(), students.stream()).collect(Collectors.toSet());
    }

    Audience toAudience() {
        return new Audience(
                each(educators, SpaceId::of),
                each(students, SpaceId::of),
                each(users, UserId::of),
                each(services, ServiceId::of));
    }

    private static <T> Set<T> each(List<String> names, Function<String, T> id) {
        return names.stream().map(id).collect(Collectors.toSet());
    }
}
