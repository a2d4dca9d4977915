/** Takes events that other services push, stores them as if they were Lectern's own, and knows none of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"http", "kernel", "metrics"})
package io.lectern.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
