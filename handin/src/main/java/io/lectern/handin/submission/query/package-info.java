/** What may be asked of submissions. */
@NullMarked
package io.lectern.handin.submission.query;

import org.jspecify.annotations.NullMarked;
