package io.lectern.file;

import io.lectern.kernel.id.FileId;

/**
 * An uploaded file without its content.
 *
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal digits
 * @param mediaType what the content is, whatever the name says
 */
record StoredFile(FileId file, String name, long size, String sha256, String mediaType) {}
