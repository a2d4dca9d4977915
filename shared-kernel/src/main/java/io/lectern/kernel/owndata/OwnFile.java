package io.lectern.kernel.owndata;

import io.lectern.kernel.message.Download;

/**
 * A file that a person takes along.
 *
 * @param path its name, behind those of its folders
 * @param description what it holds, in a sentence
 */
public record OwnFile(String path, String description, Download content) {}
