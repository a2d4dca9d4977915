/** How threads are made that work in the background. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.lectern.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
