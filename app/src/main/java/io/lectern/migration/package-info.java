/** Gives every module its own schema in the database, made and kept up to date before anything reads it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"lock", "start"})
package io.lectern.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
