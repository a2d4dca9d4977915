/** Responses with their headers, in the version of the API that was asked for. */
@NullMarked
package io.lectern.http.response;

import org.jspecify.annotations.NullMarked;
