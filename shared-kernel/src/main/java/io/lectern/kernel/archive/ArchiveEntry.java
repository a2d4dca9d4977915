package io.lectern.kernel.archive;

import io.lectern.kernel.message.Download;
import java.time.Instant;
import java.util.Arrays;

/**
 * One file of an archive.
 *
 * @param path its name, behind those of its folders
 * @param time when it was made
 */
public record ArchiveEntry(String path, Instant time, Download content) {

    /** One whose content is at hand. */
    public static ArchiveEntry of(String path, Instant time, byte[] content) {
        return new ArchiveEntry(path, time, bytes(content));
    }

    /** Bytes that are at hand. */
    public static Download bytes(byte[] content) {
        return (position, most) ->
                Arrays.copyOfRange(content, (int) position, (int) Math.min(position + most, content.length));
    }
}
