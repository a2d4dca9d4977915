package io.lectern.live.relay;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How destinations are spelled, and the only place that reads them: exactly, without patterns. */
public final class Destinations {
    private static final String OWN_QUEUE = "/user/queue/live";
    private static final String FAT = ".fat";
    private static final Pattern IN_SPACE =
            Pattern.compile("/topic/spaces\\.([A-Za-z0-9._~-]{1,128})\\.(educators|students)(\\.fat)?");

    private Destinations() {}

    /** What a destination means to the person who names it; nothing if there can be no such destination. */
    public static Optional<Topic> parse(String destination, UserId reader) {
        if (destination.equals(OWN_QUEUE)) return Optional.of(new Topic(Channel.user(reader), Detail.THIN));
        if (destination.equals(OWN_QUEUE + FAT)) return Optional.of(new Topic(Channel.user(reader), Detail.FAT));
        var matcher = IN_SPACE.matcher(destination);
        if (destination.contains("..") || !matcher.matches()) return Optional.empty();
        var role = Role.valueOf(matcher.group(2).replaceFirst("s$", "").toUpperCase(Locale.ROOT));
        var detail = matcher.group(3) == null ? Detail.THIN : Detail.FAT;
        return Optional.of(new Topic(Channel.of(role, SpaceId.of(matcher.group(1))), detail));
    }

    /** The destination as its subscribers know it. */
    static String format(Topic topic) {
        var channel = topic.channel();
        var plain = switch (channel.kind()) {
            case EDUCATORS -> "/topic/spaces." + channel.id() + ".educators";
            case STUDENTS -> "/topic/spaces." + channel.id() + ".students";
            case USER -> OWN_QUEUE;
            case SERVICE -> throw new IllegalArgumentException("Services have no destination");
        };
        return topic.detail() == Detail.FAT ? plain + FAT : plain;
    }
}
