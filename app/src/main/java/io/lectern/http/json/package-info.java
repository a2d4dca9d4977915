/** JSON that means exactly what it says. */
@NullMarked
package io.lectern.http.json;

import org.jspecify.annotations.NullMarked;
