/** How much is done in each space, day by day, counted from the events. */
@NullMarked
package io.lectern.audit.usage;

import org.jspecify.annotations.NullMarked;
