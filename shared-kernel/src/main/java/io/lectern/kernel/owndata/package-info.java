/** How a person takes along what the contexts show them of themselves. */
@NullMarked
package io.lectern.kernel.owndata;

import org.jspecify.annotations.NullMarked;
