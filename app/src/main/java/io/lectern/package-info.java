/** Lectern as a whole: where it begins. */
@NullMarked
package io.lectern;

import org.jspecify.annotations.NullMarked;
