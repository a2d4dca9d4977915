/** What is said to whoever sits at the terminal, beside the log. */
@NullMarked
package io.lectern.start.console;

import org.jspecify.annotations.NullMarked;
