/** How parts of the events are chosen, handled side by side, and written. */
@NullMarked
package io.lectern.views.parts;

import org.jspecify.annotations.NullMarked;
