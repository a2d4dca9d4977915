/** The PostgreSQL that Lectern brings along, for when it is given none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"migration", "start", "thread"})
package io.lectern.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
