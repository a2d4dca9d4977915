/** Text that people write, checked before anything is made of it. */
@NullMarked
package io.lectern.kernel.text;

import org.jspecify.annotations.NullMarked;
