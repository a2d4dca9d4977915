/** The one order of all events, and places in it and in lists. */
@NullMarked
package io.lectern.kernel.feed;

import org.jspecify.annotations.NullMarked;
