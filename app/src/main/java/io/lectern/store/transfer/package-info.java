/** Takes the whole store out of a database into files, and brings it into another, event for event. */
@NullMarked
package io.lectern.store.transfer;

import org.jspecify.annotations.NullMarked;
