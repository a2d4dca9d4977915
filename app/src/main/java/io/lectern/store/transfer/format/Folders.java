package io.lectern.store.transfer.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Has names of files outlive a loss of power, as their contents do once they are forced to the disk. */
public final class Folders {
    private Folders() {}

    /** Waits until the disk has all names that are in a folder now; where there is no POSIX, none can be opened. */
    public static void force(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }
}
