/** Zip files that are made while they are read, with names that every file system takes. */
@NullMarked
package io.lectern.kernel.archive;

import org.jspecify.annotations.NullMarked;
