/** How many events are written at once, as they were. */
@NullMarked
package io.lectern.store.transfer.copy;

import org.jspecify.annotations.NullMarked;
