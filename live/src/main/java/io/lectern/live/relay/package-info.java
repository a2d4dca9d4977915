/** The way of each stored event to those who subscribe to it, in the order of the store. */
@NullMarked
package io.lectern.live.relay;

import org.jspecify.annotations.NullMarked;
