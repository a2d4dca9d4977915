/** What a request says beside its body: versions, retries, places in lists, query parameters. */
@NullMarked
package io.lectern.http.request;

import org.jspecify.annotations.NullMarked;
