/** The classroom at {@code /}: a page that uses nothing but what every other client may use. */
@NullMarked
package io.lectern.page;

import org.jspecify.annotations.NullMarked;
