/** What may be asked of spaces and their members. */
@NullMarked
package io.lectern.space.query;

import org.jspecify.annotations.NullMarked;
