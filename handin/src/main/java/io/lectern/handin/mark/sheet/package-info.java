/** The marks of a whole class as a table: what is to be marked, what somebody filled in, and what became of it. */
@NullMarked
package io.lectern.handin.mark.sheet;

import org.jspecify.annotations.NullMarked;
