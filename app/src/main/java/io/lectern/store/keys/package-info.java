/** The keys of personal data, and those that are derived from the database's own secret. */
@NullMarked
package io.lectern.store.keys;

import org.jspecify.annotations.NullMarked;
