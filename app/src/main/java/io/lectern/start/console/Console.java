package io.lectern.start.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks to whoever sits at the terminal, before there is a log or where the log is too much. */
public final class Console {

    private Console() {}

    /** Says something that was asked for. */
    public static void say(String text) {
        stream(FileDescriptor.out).print(text);
    }

    /**
     * Says why nothing came of it.
     *
     * @param command the one that cannot be carried out, or null where nothing can be served
     */
    public static void complain(@Nullable String command, String sentence) {
        var what = command == null ? "Lectern cannot start. " : "The command " + command + " cannot be carried out. ";
        complain(what + sentence.strip());
    }

    static void complain(String sentence) {
        stream(FileDescriptor.err).println(sentence);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
