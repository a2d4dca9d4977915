/** What services told of hand-ins, for educators. */
@NullMarked
package io.lectern.handin.check.query;

import org.jspecify.annotations.NullMarked;
