/** Services that an assignment names: they are asked about each hand-in, once. */
@NullMarked
package io.lectern.handin.check;

import org.jspecify.annotations.NullMarked;
