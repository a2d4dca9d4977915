/** Which settings there are beside Lectern's own, as the libraries that take them describe them. */
@NullMarked
package io.lectern.start.metadata;

import org.jspecify.annotations.NullMarked;
