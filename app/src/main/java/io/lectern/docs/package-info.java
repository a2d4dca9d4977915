/** Describes the live feed to the authors of clients, out of what the contexts say of their events. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.docs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
