package io.lectern.database.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What Linux says of a server's process (proc_pid_stat(5)); where it says nothing, Java is believed. */
enum ServerState {
    RUNNING,
    ENDED,
    /** It cannot be looked at, for want of a file descriptor. */
    UNKNOWN;

    private static final Path PROCESSES = Path.of("/proc");
    private static final String DEAD = "ZXx";

    static ServerState of(String pid) {
        try {
            var line = Files.readString(PROCESSES.resolve(pid).resolve("stat"));
            var state = line.charAt(line.lastIndexOf(')') + 2);
            return DEAD.indexOf(state) < 0 ? RUNNING : ENDED;
        } catch (NoSuchFileException | AccessDeniedException unseen) {
            return ENDED;
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }
}
