/** Makes views again from the events beside those that are read, and then puts them in their place. */
@NullMarked
package io.lectern.views.rebuild;

import org.jspecify.annotations.NullMarked;
