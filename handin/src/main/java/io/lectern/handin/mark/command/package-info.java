/** What may be done with marks. */
@NullMarked
package io.lectern.handin.mark.command;

import org.jspecify.annotations.NullMarked;
