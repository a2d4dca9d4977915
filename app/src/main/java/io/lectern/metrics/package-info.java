/** Metrics as their readers see them. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
