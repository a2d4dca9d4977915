/** What may be done with an assignment. */
@NullMarked
package io.lectern.handin.assignment.command;

import org.jspecify.annotations.NullMarked;
