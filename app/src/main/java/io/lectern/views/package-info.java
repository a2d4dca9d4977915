/** Keeps each view in tables of its own shape, and makes them again from the events when the shape is another. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "kernel", "migration", "start", "terminal", "thread"})
package io.lectern.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
