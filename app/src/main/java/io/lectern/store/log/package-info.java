/** Stored events as lines that are the same for ever: what seals are made over, and what an export holds. */
@NullMarked
package io.lectern.store.log;

import org.jspecify.annotations.NullMarked;
