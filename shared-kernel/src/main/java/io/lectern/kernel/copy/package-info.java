/** How a space is copied by the contexts that keep something in it. */
@NullMarked
package io.lectern.kernel.copy;

import org.jspecify.annotations.NullMarked;
