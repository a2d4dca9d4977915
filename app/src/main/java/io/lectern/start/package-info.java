/** How Lectern starts: what the command line may say, and what is said when it is ready or cannot start. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
