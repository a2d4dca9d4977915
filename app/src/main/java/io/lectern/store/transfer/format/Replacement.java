package io.lectern.store.transfer.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.util.FileSystemUtils;

/**
 * Puts a new export in the place of an old one by renames alone, so that one of both is whole whatever fails, also
 * the power. The events go first and come last: where they are, the other parts are theirs.
 */
final class Replacement {
    private record Move(Path from, Path to) {}

    private final ExportPaths place;
    private final ExportPaths aside;
    private final Deque<Move> done = new ArrayDeque<>();

    Replacement(ExportPaths place) {
        this.place = place;
        this.aside = place.replaced();
    }

    void by(ExportPaths made) throws IOException {
        for (var part : made.parts()) if (!Files.exists(part)) throw new NoSuchFileException(part.toString());
        forceNames();
        try {
            for (var n = 0; n < made.parts().size(); n++)
                if (Files.exists(place.parts().get(n)))
                    move(place.parts().get(n), aside.parts().get(n));
            for (var n = made.parts().size() - 1; n >= 0; n--)
                move(made.parts().get(n), place.parts().get(n));
        } catch (IOException | RuntimeException failure) {
            undo(failure);
            throw failure;
        }
        forceNames();
        aside.delete();
    }

    /** Ends one that was cut off: brings the old export back, unless all of the new one is there. */
    void recover() throws IOException {
        if (!Files.exists(place.events()) && Files.exists(aside.events()))
            for (var n = place.parts().size() - 1; n >= 0; n--)
                bringBack(aside.parts().get(n), place.parts().get(n));
        forceNames();
        aside.delete();
    }

    /** Before anything is removed: the disk may keep names in another order than that in which they were given. */
    private void forceNames() throws IOException {
        var folder = place.events().getParent();
        if (folder != null) Folders.force(folder);
    }

    private static void bringBack(Path old, Path part) throws IOException {
        if (!Files.exists(old)) return;
        FileSystemUtils.deleteRecursively(part);
        Files.move(old, part);
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to);
        done.push(new Move(from, to));
    }

    private void undo(Exception failure) {
        try {
            for (var move : done) Files.move(move.to(), move.from());
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }
}
