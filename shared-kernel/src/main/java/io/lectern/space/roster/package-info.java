/** A whole class at once: what a roster says, what it would change, and how people are called before they come. */
@NullMarked
package io.lectern.space.roster;

import org.jspecify.annotations.NullMarked;
