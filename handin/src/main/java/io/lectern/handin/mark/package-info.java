/** What educators think of hand-ins: a mark as its events make it, and who may see it. */
@NullMarked
package io.lectern.handin.mark;

import org.jspecify.annotations.NullMarked;
