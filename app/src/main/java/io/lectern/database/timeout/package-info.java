/** How long a request may wait for the database. */
@NullMarked
package io.lectern.database.timeout;

import org.jspecify.annotations.NullMarked;
