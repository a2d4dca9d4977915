package io.lectern.kernel.text;

import io.lectern.kernel.id.FileId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command or an event whose rich text may refer to files: a command is refused if its sender may not see one of them,
 * and whoever may see what an event made may see them too.
 */
public interface RefersToFiles {

    /** The rich text, empty if there is none. */
    Collection<Block> referringBlocks();

    /** The files that the text refers to. */
    default Set<FileId> files() {
        return filesIn(referringBlocks());
    }

    /** The files that some blocks refer to. */
    static Set<FileId> filesIn(Collection<Block> blocks) {
        return blocks.stream()
                .filter(Block.File.class::isInstance)
                .map(block -> ((Block.File) block).file())
                .collect(Collectors.toUnmodifiableSet());
    }
}
