/** What may be done with a space. */
@NullMarked
package io.lectern.space.command;

import org.jspecify.annotations.NullMarked;
