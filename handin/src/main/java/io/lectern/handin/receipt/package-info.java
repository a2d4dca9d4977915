/** Proves what was handed in, when and by whom: to us, and to anybody without us. */
@NullMarked
package io.lectern.handin.receipt;

import org.jspecify.annotations.NullMarked;
