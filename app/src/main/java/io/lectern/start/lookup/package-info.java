/** How Spring finds beans by their type while Lectern starts. */
@NullMarked
package io.lectern.start.lookup;

import org.jspecify.annotations.NullMarked;
