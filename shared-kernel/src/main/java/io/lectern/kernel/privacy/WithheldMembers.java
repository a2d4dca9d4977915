package io.lectern.kernel.privacy;

import static io.lectern.kernel.privacy.Withheld.When.ALWAYS;
import static io.lectern.kernel.privacy.Withheld.When.ANONYMOUS;
import static io.lectern.kernel.privacy.Withheld.When.BY_RULE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.lectern.kernel.event.Channel;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names in JSON of those members of an event that are withheld from such readers.
 *
 * @param always those of every such event
 * @param ofAnonymous those of one that may tell of something anonymous; all that are always withheld are among them
 * @param byRule those that a rule decides on
 */
record WithheldMembers(Set<String> always, Set<String> ofAnonymous, Set<String> byRule) {

    static WithheldMembers of(Class<?> event, Channel.Kind reader) {
        return new WithheldMembers(
                names(event, reader, ALWAYS), names(event, reader, ALWAYS, ANONYMOUS), names(event, reader, BY_RULE));
    }

    /** Those that tell who is anonymous, whoever may know it. */
    static Set<String> ofAuthors(Class<?> event) {
        return Arrays.stream(Channel.Kind.values())
                .flatMap(reader -> names(event, reader, ANONYMOUS).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isWithheld(Withheld withheld, Channel.Kind reader) {
        return List.of(withheld.from()).contains(reader);
    }

    private static Set<String> names(Class<?> event, Channel.Kind reader, Withheld.When... cases) {
        return Arrays.stream(event.getRecordComponents())
                .filter(member -> isWithheld(member, reader, cases))
                .map(WithheldMembers::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isWithheld(RecordComponent member, Channel.Kind reader, Withheld.When... cases) {
        var withheld = member.getAnnotation(Withheld.class);
        return withheld != null
                && isWithheld(withheld, reader)
                && List.of(cases).contains(withheld.when());
    }

    private static String name(RecordComponent member) {
        var named = member.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? member.getName() : named.value();
    }
}
