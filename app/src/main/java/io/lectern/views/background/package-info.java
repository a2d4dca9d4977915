/** What is done for views beside requests: again and again, or once for all who wait for it. */
@NullMarked
package io.lectern.views.background;

import org.jspecify.annotations.NullMarked;
