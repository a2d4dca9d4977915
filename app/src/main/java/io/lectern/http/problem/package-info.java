/** What went wrong, as problem documents (RFC 9457), wherever it went wrong. */
@NullMarked
package io.lectern.http.problem;

import org.jspecify.annotations.NullMarked;
