package io.lectern.start;

import java.util.List;
import java.util.Set;

/** What the command line may say; whatever else it says is taken for a slip and refused. */
final class CommandLine {
    private static final Set<String> OURS = Set.of(
            "lectern.conversation.direct-among-students",
            "lectern.data",
            "lectern.database.may-lose-acknowledged-commits",
            "lectern.demo.enabled",
            "lectern.demo.people",
            "lectern.handin.due-soon",
            "lectern.allowed-origins",
            "lectern.live.drain.notice",
            "lectern.live.drain.spread",
            "lectern.live.drain.within",
            "lectern.live.limits.handshakes",
            "lectern.live.limits.handshake-burst",
            "lectern.live.limits.strangers",
            "lectern.live.resume.messages",
            "lectern.live.resume.age",
            "lectern.live.resume.readers",
            "lectern.spaces.creators");
    private static final List<String> FRAMEWORKS =
            List.of("server.", "spring.", "management.", "logging.", "axon.", "debug", "trace");

    private CommandLine() {}

    /**
     * Lets arguments pass.
     *
     * @throws CannotStart at the first that is not known
     */
    static void check(String[] arguments) {
        for (var argument : arguments) {
            if (!argument.startsWith("--"))
                throw new CannotStart("There is no command " + argument + ": see --help for what there is");
            var name = argument.substring(2).replaceFirst("=.*", "");
            if (!isKnown(name))
                throw new CannotStart("There is no setting --" + name + ": see --help for those that there are");
        }
    }

    private static boolean isKnown(String name) {
        var plain = name.replaceFirst("\\[\\d+]$", "");
        return OURS.contains(plain) || FRAMEWORKS.stream().anyMatch(name::startsWith);
    }
}
