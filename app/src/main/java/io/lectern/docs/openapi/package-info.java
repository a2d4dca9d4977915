/** Describes the REST API to the authors of clients, out of what its code says. */
@NullMarked
package io.lectern.docs.openapi;

import org.jspecify.annotations.NullMarked;
