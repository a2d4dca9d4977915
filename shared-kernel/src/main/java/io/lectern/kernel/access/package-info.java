/** Who asks, as what, and who may see or send what. */
@NullMarked
package io.lectern.kernel.access;

import org.jspecify.annotations.NullMarked;
