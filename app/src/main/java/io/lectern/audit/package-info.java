/** Shows educators what happened in their space, from the events of all contexts, and how much is done there. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
