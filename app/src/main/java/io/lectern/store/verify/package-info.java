/** Finds out whether the stored events are still those that were sealed, and names the first that is not. */
@NullMarked
package io.lectern.store.verify;

import org.jspecify.annotations.NullMarked;
