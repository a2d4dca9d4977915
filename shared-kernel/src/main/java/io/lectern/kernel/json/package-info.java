/** What types say of their form in JSON. */
@NullMarked
package io.lectern.kernel.json;

import org.jspecify.annotations.NullMarked;
