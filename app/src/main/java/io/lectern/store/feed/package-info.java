/** The stored events in their one order, how far that order is final, and positions in it. */
@NullMarked
package io.lectern.store.feed;

import org.jspecify.annotations.NullMarked;
