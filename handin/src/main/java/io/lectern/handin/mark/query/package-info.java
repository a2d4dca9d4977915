/** What may be asked of marks. */
@NullMarked
package io.lectern.handin.mark.query;

import org.jspecify.annotations.NullMarked;
