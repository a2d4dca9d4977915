/** Commands and queries, where they go, and how they are refused. */
@NullMarked
package io.lectern.kernel.message;

import org.jspecify.annotations.NullMarked;
