/** The page on which the REST API is read and tried. */
@NullMarked
package io.lectern.docs.page;

import org.jspecify.annotations.NullMarked;
