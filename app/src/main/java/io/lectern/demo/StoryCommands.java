package io.lectern.demo;

import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Json;
import io.lectern.kernel.text.OptionalBlocks;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the commands that a story names. What a step need not say is when it is and who does it; the ids of things
 * follow from the names that the story has for them.
 *
 * @param types the commands that there are
 * @param times when the story is told
 * @param seed what makes the ids different in each database
 */
record StoryCommands(CommandTypes types, StoryTimes times, UUID seed) {
    private static final Set<Class<?>> PEOPLE = Set.of(UserId.class, ActorId.class);
    private static final Set<String> DOERS = Set.of("author", "by", "educator", "reporter", "student", "user");

    Object of(StoryStep step) {
        var type = types.find(step.command());
        return Json.JSON.convertValue(members(type, step), type);
    }

    /** An id that nobody can tell who does not know the seed. */
    String id(String name) {
        return UUID.nameUUIDFromBytes((seed + " " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Map<String, @Nullable Object> members(Class<?> type, StoryStep step) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        Arrays.stream(type.getRecordComponents()).forEach(each -> members.put(each.getName(), member(each, step)));
        return members;
    }

    private @Nullable Object member(RecordComponent member, StoryStep step) {
        var said = step.members().get(member.getName());
        var type = member.getType();
        if (said == null && isRecordOfSeveral(type)) return members(type, step);
        if (said == null) return unsaid(member, step);
        if (type == Instant.class) return times.of((String) said).toString();
        if (type == Blocks.class || type == OptionalBlocks.class) return StoryBlocks.of(said);
        return type.getSimpleName().endsWith("Id") && !PEOPLE.contains(type) ? id((String) said) : said;
    }

    private @Nullable Object unsaid(RecordComponent member, StoryStep step) {
        var type = member.getType();
        if (type == boolean.class) return false;
        if (Collection.class.isAssignableFrom(type) || type == OptionalBlocks.class) return List.of();
        if (PEOPLE.contains(type) && DOERS.contains(member.getName()))
            return step.actor().value();
        return member.getName().equals("at") ? times.of(step.time()).toString() : null;
    }

    private static boolean isRecordOfSeveral(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }
}
