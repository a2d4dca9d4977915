/** Deadlines that act: what the clock has to say about an assignment is said once, and in time. */
@NullMarked
package io.lectern.handin.deadline;

import org.jspecify.annotations.NullMarked;
