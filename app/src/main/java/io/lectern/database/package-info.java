/** How Lectern is connected with its PostgreSQL, and what the failures of that mean. */
@NullMarked
@ApplicationModule(allowedDependencies = {"migration", "start", "start :: metadata", "thread"})
package io.lectern.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
