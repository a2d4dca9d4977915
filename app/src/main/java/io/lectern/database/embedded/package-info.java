/** The PostgreSQL that Lectern brings along, for when it is given none. */
@NullMarked
package io.lectern.database.embedded;

import org.jspecify.annotations.NullMarked;
