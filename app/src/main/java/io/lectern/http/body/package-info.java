/** Bodies of requests and answers, which no thread waits for. */
@NullMarked
package io.lectern.http.body;

import org.jspecify.annotations.NullMarked;
