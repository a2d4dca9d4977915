/** What types say of their form in JSON, and how times are read that are stored so. */
@NullMarked
package io.lectern.kernel.json;

import org.jspecify.annotations.NullMarked;
