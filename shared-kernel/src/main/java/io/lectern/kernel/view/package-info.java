/** The tables that are made from events: which they are, what a row holds, and how rows are written. */
@NullMarked
package io.lectern.kernel.view;

import org.jspecify.annotations.NullMarked;
