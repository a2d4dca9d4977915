/** What the build lists of Lectern's own files, so that a start need not look for them. */
@NullMarked
package io.lectern.start.listed;

import org.jspecify.annotations.NullMarked;
