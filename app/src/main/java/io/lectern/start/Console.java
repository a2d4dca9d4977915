package io.lectern.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Speaks to whoever sits at the terminal, before there is a log or where the log is too much. */
final class Console {

    private Console() {}

    static void say(String text) {
        stream(FileDescriptor.out).print(text);
    }

    static void complain(String sentence) {
        stream(FileDescriptor.err).println("Lectern cannot start. " + sentence.strip());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
