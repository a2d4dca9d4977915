/** Spaces, the classes in which people teach and learn, and who is what in them. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package io.lectern.space;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
