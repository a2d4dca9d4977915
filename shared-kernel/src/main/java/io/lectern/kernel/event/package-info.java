/** What is known of an event that was stored: its name, what is recorded beside it, and who may hear of it. */
@NullMarked
package io.lectern.kernel.event;

import org.jspecify.annotations.NullMarked;
