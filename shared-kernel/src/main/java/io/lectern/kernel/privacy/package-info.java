/** Personal data: who is told of it, how it is kept apart, and how it is erased. */
@NullMarked
package io.lectern.kernel.privacy;

import org.jspecify.annotations.NullMarked;
