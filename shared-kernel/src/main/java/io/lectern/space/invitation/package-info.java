/** Codes by which people become members of a space whose educators do not know their ids. */
@NullMarked
package io.lectern.space.invitation;

import org.jspecify.annotations.NullMarked;
