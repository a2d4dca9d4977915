/** Tokens, verified with the keys of the issuers that are trusted. */
@NullMarked
package io.lectern.security.token;

import org.jspecify.annotations.NullMarked;
